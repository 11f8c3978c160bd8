import Diagnostics
import Records
import TestMaterial
import Testing

@Suite struct `Any change in any text` {
  @Test(arguments: 0..<60)
  func `does what was meant and leaves every other line`(_ seed: Int) throws {
    for number in 0..<40 {
      let text = RandomYAML(seed: UInt64(seed * 1_000 + number)).text
      var random = SplitMix64(seed: UInt64(seed + number))
      try Change(in: text, using: &random)?.check()
    }
  }

  @Test func `most of the texts can be read, and have something to change`() {
    let changes = (0..<200).map { seed in
      var random = SplitMix64(seed: UInt64(seed))
      return try? Change(in: RandomYAML(seed: UInt64(seed)).text, using: &random)
    }
    #expect(changes.count { $0 != nil } > 100)
  }
}

/// What a text says, without places.
private indirect enum Tree: Equatable {
  case text(String)
  case nothing
  case list([Tree])
  case mapping([Entry])

  struct Entry: Equatable {
    let key: String
    let value: Tree
  }

  /// - Parameter changed: what is said in place of the mapping that was written at a place.
  init(_ node: Node, changed: (place: TextLocation, tree: Tree)? = nil) {
    switch node.content {
    case .scalar(let scalar): self = node.isNull ? .nothing : .text(scalar.text)
    case .sequence(let items): self = .list(items.map { Tree($0, changed: changed) })
    case .mapping where node.location == changed?.place: self = changed?.tree ?? .nothing
    case .mapping(let entries):
      self = .mapping(
        entries.map { Entry(key: $0.key, value: Tree($0.value, changed: changed)) })
    }
  }

  subscript(_ key: String) -> Tree? {
    get {
      guard case .mapping(let entries) = self else { return nil }
      return entries.first { $0.key == key }?.value
    }
    set {
      guard case .mapping(var entries) = self, let newValue else { return }
      let entry = Entry(key: key, value: newValue)
      let number = entries.firstIndex { $0.key == key }
      if let number { entries[number] = entry } else { entries.append(entry) }
      self = .mapping(entries)
    }
  }
}

private struct Change {
  private enum Kind { case append, set }

  private let editing: YAMLEditing
  private let mapping: Node
  private let path: YAMLPath
  private let key: String
  private let value: String
  private let kind: Kind

  /// Nil where the text has no mapping, or cannot be read.
  init?(in text: String, using random: inout SplitMix64) throws {
    let file = SourceFile(name: "记录.yaml", text: text)
    guard let editing = try? YAMLEditing(file),
      let mapping = editing.documents.flatMap(\.mappings).randomElement(using: &random)
    else { return nil }
    self.editing = editing
    self.mapping = mapping
    path = try editing.path(toMappingAt: mapping.location)
    key = ["事件", "处罚", "文号", "新键: 怪"][Int.random(in: 0..<4, using: &random)]
    value = ["乙", "一: 二", "一\n\n二", "", "末\n"][Int.random(in: 0..<5, using: &random)]
    kind = Bool.random(using: &random) ? .append : .set
  }

  func check() throws {
    var edited = editing
    let expected = expectation
    do throws(Problems) {
      try make(in: &edited)
    } catch {
      #expect(error.diagnostics.map(\.id) == [expected.refusal], "\(self)")
      #expect(edited.file.text == editing.file.text)
      return
    }
    #expect(expected.refusal == nil, "\(self)")
    let trees = editing.documents.map {
      Tree($0, changed: (mapping.location, expected.mapping))
    }
    #expect(edited.documents.map { Tree($0) } == trees, "\(self)")
    checkLines(of: edited.file)
  }

  private func make(in editing: inout YAMLEditing) throws(Problems) {
    switch kind {
    case .append:
      try editing.append(YAMLItem([.init("动作", "撤回"), .init("理由", value)]), to: key, at: path)
    case .set: try editing.set(key, to: value, at: path)
    }
  }

  private var expectation: (mapping: Tree, refusal: String?) {
    var tree = Tree(mapping)
    switch (kind, tree[key]) {
    case (.set, .list), (.set, .mapping): return (tree, "edit.not-a-text")
    case (.append, .text), (.append, .mapping): return (tree, "edit.not-a-list")
    case (.set, _): tree[key] = .text(value)
    case (.append, .list(let items)): tree[key] = .list(items + [item])
    case (.append, _): tree[key] = .list([item])
    }
    return (tree, nil)
  }

  private var item: Tree {
    .mapping([.init(key: "动作", value: .text("撤回")), .init(key: "理由", value: .text(value))])
  }

  /// A text that grows loses no line but the one that grows in brackets and, at the end of the file, the head
  /// of a block that must not grow. One line where a value stood on one.
  private func checkLines(of new: SourceFile) {
    let lost = new.lines.difference(from: editing.file.lines).removals.count
    #expect(
      lost <= (kind == .append ? 2 : mapping.linesOfValue(key) + 1), "\(self)\n→\n\(new.text)")
  }
}

extension Change: CustomStringConvertible {
  var description: String {
    "\(kind) \(key) \(value.debugDescription) at \(mapping.location):\n" + editing.file.text
  }
}

extension Node {
  /// The mappings in it, down the page, itself first.
  fileprivate var mappings: [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items.flatMap(\.mappings)
    case .mapping(let entries): [self] + entries.flatMap(\.value.mappings)
    }
  }

  /// How many lines the text of a key can have been written on.
  fileprivate func linesOfValue(_ key: String) -> Int {
    guard case .mapping(let entries) = content,
      let entry = entries.first(where: { $0.key == key }),
      case .scalar(let scalar) = entry.value.content
    else { return 1 }
    return scalar.isPlain ? 1 : 8
  }
}

extension SourceFile {
  fileprivate var lines: [[UInt8]] { (1...max(lineCount, 1)).map { Array(line($0) ?? []) } }
}
