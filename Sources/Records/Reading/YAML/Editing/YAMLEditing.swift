package import Diagnostics

/// Changes to a YAML file that leave everything else as it stands: comments, blank lines, the way in
/// which values are written, the line ends.
///
/// Every change is proved by reading back: what the new text says is what the old one said and the
/// change, and nothing else. A change that cannot be proved is refused, and the text stays.
package struct YAMLEditing: Sendable {
  /// The text with the changes made so far.
  package private(set) var file: SourceFile
  /// What it says; places are those of `file`.
  package private(set) var documents: [Node]

  /// - Throws: what is wrong with the file, which can be changed only once it can be read.
  package init(_ file: SourceFile) throws(Problems) {
    var warnings: [Diagnostic] = []
    self.file = file
    documents = try YAMLReader(file).documents(warnings: &warnings)
  }

  /// The mapping that is written at a place of `file`.
  ///
  /// - Throws: where none begins there.
  package func path(toMappingAt location: TextLocation) throws(Problems) -> YAMLPath {
    let path = documents.path { node in
      guard case .mapping = node.content else { return false }
      return node.location == location
    }
    guard let path else { throw Problems(.noMapping(at: location)) }
    return path
  }

  /// The text of a key as it is written; nil where the mapping has none, or a list or a mapping there.
  package func text(of key: String, at path: YAMLPath) -> String? {
    guard let value = documents[path]?.entry(key)?.value, case .scalar(let scalar) = value.content,
      !value.isNull
    else { return nil }
    return scalar.text
  }

  /// Appends to the list of a key, which is made where the mapping has none.
  package mutating func append(
    _ item: YAMLItem, to key: String, at path: YAMLPath
  ) throws(Problems) {
    let site = try site(of: key, at: path)
    let splices = try site.appending(item)
    let old = site.value ?? Node(.sequence([]), at: site.mapping.location)
    let list = old.appending(item.node(like: old))
    try make(splices, expecting: documents.replacing(path) { $0.setting(key, to: list) }) {
      .unsafe(key, at: site.place, byHand: item.inFlow)
    }
  }

  /// Gives a key a text, whether it had one or not.
  package mutating func set(_ key: String, to text: String, at path: YAMLPath) throws(Problems) {
    let site = try site(of: key, at: path)
    let splices = try site.setting(text)
    let value = Node(.scalar(.init(text, isPlain: false)), at: site.mapping.location)
    try make(splices, expecting: documents.replacing(path) { $0.setting(key, to: value) }) {
      .unsafe(key, at: site.place, byHand: YAMLSpelling(text).inFlow)
    }
  }
}

extension YAMLEditing {
  private func site(of key: String, at path: YAMLPath) throws(Problems) -> YAMLEditingSite {
    let extents = try? YAMLExtentReader.documents(of: file)
    guard let site = YAMLEditingSite(key, at: path, in: documents, extents ?? [], file) else {
      throw Problems(.noMapping(at: TextLocation(file: file)))
    }
    return site
  }

  /// Makes the change, where it comes to what is expected.
  private mutating func make(
    _ splices: [YAMLSplice], expecting expected: [Node], otherwise refusal: () -> Diagnostic
  ) throws(Problems) {
    let new = SourceFile(name: file.name, bytes: splices.applied(to: file.bytes))
    var warnings: [Diagnostic] = []
    guard let read = try? YAMLReader(new).documents(warnings: &warnings),
      read.count == expected.count, zip(read, expected).allSatisfy({ $0.says($1) })
    else { throw Problems(refusal()) }
    file = new
    documents = read
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func noMapping(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "edit.no-mapping", "这里不是一组“键: 值”，不能往里写", at: location,
      suggestion: "先用编辑器把它写成“键: 值”的样子，一项一行")
  }

  fileprivate static func unsafe(
    _ key: String, at location: TextLocation, byHand value: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "edit.unsafe", "“\(key.excerpt)”改写后读回来与原意不符，没有改动", at: location,
      suggestion: "这里的写法比较特殊，请用编辑器自己改：在“\(key.excerpt)”下写上 \(value.excerpt)")
  }
}
