/// A file as the caller read it: the name by which the person knows it, and the bytes.
public struct InputFile: Sendable, Hashable {
  /// The path as the person would type it; findings begin with it.
  public let name: String
  /// Any encoding; readers convert GB18030 to UTF-8 and say so.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The last part of the name without its extension: `2022-47` of `plans/2022-47.yaml`.
  public var stem: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// What a file holds, as the end of its name says.
  public enum Content: Sendable, Hashable {
    /// Records in YAML.
    case records
    /// A draft in Markdown.
    case draft
    /// A text without marks, one paragraph a line.
    case plainText
    /// A Word file, or one that claims to be.
    case word
    /// A sheet of rows: a ledger, or one that claims to be.
    case ledger
  }

  public var content: Content {
    switch name.split(separator: ".").last?.lowercased() {
    case "md", "markdown": .draft
    case "txt": .plainText
    case "xlsx", "xlsm", "csv", "xls", "et", "ods": .ledger
    case "docx", "docm", "dotx", "doc", "dot", "wps", "wpt", "rtf", "odt", "pdf", "ofd": .word
    default: .records
    }
  }
}
