package import Diagnostics

/// Reads a .csv as Chinese offices make them: UTF-8 with or without a mark, GB18030, UTF-16; commas, semicolons or
/// tabs (RFC 4180, and what Excel and WPS do beyond it).
package enum CSVReader {
  /// - Parameter name: the path as the person would type it.
  /// - Throws: what is no text, and a quote that nothing closes.
  package static func workbook(named name: String, bytes: [UInt8]) throws(Problems) -> Workbook {
    let (file, all) = try SourceFile.decoding(name: name, bytes: bytes)
    // Without its mark Excel would take the file for GB18030: nobody is advised to save it so.
    let notes = all.filter { $0.id != SourceFile.byteOrderMarkNote }
    var parsing = CSVParsing(file.bytes, separator: CSVSeparator.of(file.bytes))
    parsing.parse()
    if let quote = parsing.openQuote {
      throw Problems(notes + [.openQuote(at: file.location(atByte: quote))])
    }
    guard parsing.cellCount <= SheetBuilder.cellLimit else {
      throw Problems(.tooManyCells(in: file))
    }
    let ragged = CSVRaggedness(parsing.widths).diagnostics(in: file)
    return Workbook(
      source: file, sheets: [parsing.sheet], notes: notes + ragged, dates: .from1900)
  }
}

extension Diagnostic {
  fileprivate static func openQuote(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "csv.open-quote", "这个双引号没有配对的另一半，后面的内容都并进了这一格", at: location,
      suggestion: "在这一格的末尾补上英文双引号，或者删去这个双引号；引号本身要写成两个")
  }

  fileprivate static func tooManyCells(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "csv.too-long", "文件超过\(SheetBuilder.cellLimit)格，已停止读取", at: TextLocation(file: file),
      suggestion: "检查文件来源；确是台账的，拆成几个文件")
  }
}
