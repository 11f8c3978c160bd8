/// A place in a text: file, line and column, both counted from 1.
///
/// Columns count Unicode scalars (SARIF calls this `unicodeCodePoints`): a Han character is one column,
/// although a terminal gives it two cells.
public struct TextLocation: Sendable, Hashable {
  public let file: SourceFile
  private let storedLine: Int32
  private let storedColumn: Int32

  public var line: Int { Int(storedLine) }
  public var column: Int { Int(storedColumn) }

  public init(file: SourceFile, line: Int, column: Int) {
    self.file = file
    self.storedLine = Int32(clamping: line)
    self.storedColumn = Int32(clamping: column)
  }

  /// The whole file, where no line is to blame.
  public init(file: SourceFile) {
    self.init(file: file, line: 1, column: 1)
  }

  public static func == (one: TextLocation, other: TextLocation) -> Bool {
    one.storedLine == other.storedLine && one.storedColumn == other.storedColumn
      && one.file.name == other.file.name
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(file.name)
    hasher.combine(storedLine)
    hasher.combine(storedColumn)
  }
}

extension TextLocation: Comparable {
  /// The order in which findings are printed: by file, then down the page.
  public static func < (one: TextLocation, other: TextLocation) -> Bool {
    (one.file.name, one.line, one.column) < (other.file.name, other.line, other.column)
  }
}

extension TextLocation: CustomStringConvertible {
  /// `plans/2022-47.yaml:12:9`; in a Word file `通知.docx:第12段:第9字`.
  public var description: String {
    guard let name = file.nameOfLine(line) else { return "\(file.name):\(line):\(column)" }
    return "\(file.name):\(name):第\(column)字"
  }
}
