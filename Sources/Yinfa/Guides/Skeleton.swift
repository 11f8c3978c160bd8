import Records

/// A commented record to start from: what is required stands there, the rest waits behind `#`.
struct Skeleton {
  private(set) var text: String

  init(_ kind: Kind) {
    text = """
      # \(kind.names[0])：\(kind.summary)。
      # 冒号用半角“:”，后面空一格。行首有“# ”的是可选的项，用到时删去“# ”。
      种类: \(kind.names[0])

      """
    writeTop(kind.shape.fields)
  }

  /// The office's `yinfa.yaml`.
  static var profile: Skeleton {
    var skeleton = Skeleton(
      heading: """
        # 本机关的基本情况，放在办公文件夹的最上层。
        # 行首有“# ”的是可选的项，用到时删去“# ”。

        """)
    skeleton.writeTop(AgencyProfile.shape.fields)
    return skeleton
  }

  private init(heading: String) { text = heading }
}

extension Skeleton {
  /// The fields of the record itself, each under a line that says what it is for.
  private mutating func writeTop(_ fields: [FieldDefinition]) {
    for field in fields where field.canBeShown {
      text += "\n# \(field.summary)\(field.isRequired ? "（必填）" : "")\n"
      write(field, after: "", note: "", isComment: !field.isUsual)
    }
  }

  /// A field with an example is shown by it; one without is shown by the fields inside it.
  private mutating func write(
    _ field: FieldDefinition, after indent: String, note: String, isComment: Bool
  ) {
    let start = (isComment ? "# " : "") + indent + field.key + ":"
    guard field.example == nil, let inner = field.type.listedShape else {
      text += start + " " + (field.example ?? "") + note + "\n"
      return
    }
    text += start + note + "\n"
    let unlisted = String(repeating: " ", count: indent.count)
    for (index, field) in inner.shape.fields.filter(\.canBeShown).enumerated() {
      let isFirst = index == 0
      let dash = inner.isList ? (isFirst ? "  - " : "    ") : "  "
      write(
        field, after: unlisted + dash,
        note: "  # \(field.summary)\(field.isRequired ? "（必填）" : "")",
        isComment: isComment || !(field.isUsual || isFirst && inner.isList))
    }
  }
}

extension FieldDefinition {
  fileprivate var canBeShown: Bool { example != nil || type.listedShape != nil }
}

extension FieldType {
  fileprivate var listedShape: (shape: Shape, isList: Bool)? {
    switch self {
    case .record(let shape): (shape(), false)
    case .list(.record(let shape)): (shape(), true)
    case .list, .text, .prose, .integer, .flag, .day, .date, .money, .choice: nil
    }
  }
}
