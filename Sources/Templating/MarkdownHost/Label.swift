import Documents

/// What a comment alone on its line says about the text after it.
enum Label: Sendable, Hashable {
  /// The next paragraph is this part of the official form.
  case element(OfficialElement)
  /// The next paragraph lists the annexes.
  case annexList
  /// What follows is the text that the notice issues.
  case issuedText
  case annex(PageOrientation?, isDetached: Bool)
  /// The next title is that of an annex which is not printed.
  case unpublishedAnnex
  /// The next paragraph is a roster, or is none although it looks like one.
  case roster, paragraph
  /// Settings of the next table.
  case table(TableSettings)

  /// - Parameter words: what stands in the comment.
  init?(_ words: String) {
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = parts.first else { return nil }
    let rest = Array(parts.dropFirst())
    switch (name, rest) {
    case ("附件", ["未随文公开"]): self = .unpublishedAnnex
    case ("附件", _):
      guard let annex = Self.annex(rest) else { return nil }
      self = annex
    case ("附件说明", []): self = .annexList
    case ("印发文本", []): self = .issuedText
    case ("名单", []): self = .roster
    case ("段落", []): self = .paragraph
    case ("表格", _):
      guard let settings = TableSettings(rest) else { return nil }
      self = .table(settings)
    case (_, []):
      guard let element = OfficialElement(rawValue: name) else { return nil }
      self = .element(element)
    case _: return nil
    }
  }

  /// 横向、纵向 and 另附, each at most once.
  private static func annex(_ words: [String]) -> Label? {
    let detached = words.filter { $0 == "另附" }
    let turned = words.filter { $0 != "另附" }
    guard detached.count <= 1, turned.count <= 1 else { return nil }
    guard let word = turned.first else {
      return .annex(nil, isDetached: !detached.isEmpty)
    }
    return PageOrientation(rawValue: word).map { .annex($0, isDetached: !detached.isEmpty) }
  }

  static let names =
    OfficialElement.allCases.map(\.rawValue) + ["附件", "附件说明", "印发文本", "名单", "段落", "表格"]

  /// As a message calls it.
  var name: String {
    switch self {
    case .element(let element): element.rawValue
    case .annexList: "附件说明"
    case .issuedText: "印发文本"
    case .annex, .unpublishedAnnex: "附件"
    case .roster: "名单"
    case .paragraph: "段落"
    case .table: "表格"
    }
  }
}
