import Diagnostics
import Records

/// A file of records, read: one record a YAML document, each of the kind that it names.
struct RecordFile {
  struct Entry {
    let kind: Kind
    let record: Record
  }

  let input: InputFile
  private(set) var entries: [Entry] = []
  /// How ledgers in the same folder are read.
  private(set) var mappings: [LedgerMapping] = []
  /// Whether it says how ledgers are read, or was to say so.
  private(set) var holdsMapping = false
  private(set) var diagnostics: [Diagnostic] = []

  init(_ input: InputFile) {
    self.input = input
    do throws(Problems) {
      var (file, found) = try SourceFile.decoding(name: input.name, bytes: input.bytes)
      let nodes = try YAMLReader(file).documents(warnings: &found)
      diagnostics = found
      if nodes.isEmpty { diagnostics.append(.nothing(in: file)) }
      for node in nodes { read(node) }
    } catch {
      diagnostics = error.diagnostics
      holdsMapping = input.names(LedgerMapping.kindName)
    }
  }

  private mutating func read(_ node: Node) {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(.noKind(at: node.location))
      return
    }
    guard let named = entries.first(where: { $0.key == "种类" }) else {
      diagnostics.append(.noKind(at: node.location))
      return
    }
    if named.value.isScalar(LedgerMapping.kindName) { return readMapping(node) }
    guard let kind = kind(named.value) else { return }
    var reader = RecordReader()
    let fields = Node(.mapping(entries.filter { $0.key != "种类" }), at: node.location)
    self.entries.append(Entry(kind: kind, record: reader.read(fields, as: kind.shape)))
    diagnostics += reader.problems
  }

  private mutating func readMapping(_ node: Node) {
    holdsMapping = true
    do throws(Problems) {
      mappings.append(try LedgerMapping(node))
    } catch {
      diagnostics += error.diagnostics
    }
  }

  private mutating func kind(_ node: Node) -> Kind? {
    guard case .scalar(let scalar) = node.content else {
      diagnostics.append(.noKind(at: node.location))
      return nil
    }
    if let kind = Kind.named(scalar.text) { return kind }
    diagnostics.append(.unknownKind(scalar.text, at: node.location))
    return nil
  }
}

extension InputFile {
  /// Whether a word stands in a text that YAML cannot read.
  fileprivate func names(_ word: String) -> Bool {
    let file = try? SourceFile.decoding(name: name, bytes: bytes).file
    return file?.text.contains(word) ?? false
  }
}

extension Node {
  fileprivate func isScalar(_ text: String) -> Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.text == text
  }
}

extension Diagnostic {
  fileprivate static func nothing(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "record.empty-file", "文件里没有内容", at: TextLocation(file: file),
      suggestion: "用“yinfa new 通知”写出一份样例，从它改起")
  }

  fileprivate static func noKind(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "record.no-kind", "没有写明是哪一种文件", at: location,
      suggestion: "在最前面写一行“种类: ……”，可以写：\(Kind.names)")
  }

  fileprivate static func unknownKind(_ name: String, at location: TextLocation) -> Diagnostic {
    let nearest = NearestName.of(name, among: Kind.all.flatMap(\.names))
    return Diagnostic(
      .error, "record.unknown-kind", "没有“\(name.excerpt)”这个种类", at: location,
      suggestion: nearest.map { "是不是“\($0)”？" } ?? "可以写：\(Kind.names)")
  }
}

extension Kind {
  fileprivate static var names: String { all.flatMap(\.names).joined(separator: "、") }
}
