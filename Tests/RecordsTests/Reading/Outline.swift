import Diagnostics
import Records

/// A tree on one line, with the place of every node and key: `{标题@1:1=通知@1:5}`.
extension Node {
  var outline: String { bare + "@\(location.line):\(location.column)" }

  /// The same without places; quoted scalars in `'`.
  var bare: String {
    switch content {
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map(\.outline).joined(separator: ", ") + "}"
    }
  }
}

extension Node.Entry {
  var outline: String {
    "\(key)@\(keyLocation.line):\(keyLocation.column)=\(value.outline)"
  }
}

extension YAMLReader {
  /// The one document, where warnings do not matter to the test.
  func document() throws(Problems) -> Node {
    var warnings: [Diagnostic] = []
    return try document(warnings: &warnings)
  }
}

/// `记录.yaml:1:3: 错误: … [id]` and, after `>`, what else the person is shown.
extension Diagnostic {
  var line: String {
    let place = location.map { "\($0.line):\($0.column): " } ?? ""
    let more = related.map { " > \($0.location.line):\($0.location.column): \($0.message)" }
    return place + "\(severity.chinese): \(message) [\(id)]" + more.joined()
  }
}

/// Everything that is said about a YAML text, whether it can be read or not.
func diagnostics(of text: String) -> [Diagnostic] {
  var warnings: [Diagnostic] = []
  do throws(Problems) {
    _ = try YAMLReader(SourceFile(name: "记录.yaml", text: text)).documents(warnings: &warnings)
    return warnings
  } catch {
    return error.diagnostics
  }
}

/// The same, a line each.
func findings(in text: String) -> [String] { diagnostics(of: text).map(\.line) }
