package import Diagnostics

extension SourceFile {
  /// A text file in whatever encoding a clerk's editor wrote it, as UTF-8.
  ///
  /// A byte order mark is dropped; GB18030 (which holds GBK and GB2312) and UTF-16 with a byte
  /// order mark are converted. `notes` says what was done. What is no text at all, and UTF-8 that
  /// is broken somewhere, is thrown with the place of the first bad byte.
  ///
  /// - Parameter name: the path as the person would type it.
  package static func decoding(name: String, bytes: [UInt8]) throws(Problems)
    -> (file: SourceFile, notes: [Diagnostic])
  {
    switch TextEncoding(of: bytes) {
    case .utf8(let mark): try utf8(name, bytes, mark: mark)
    case .utf16(let isBigEndian): try utf16(name, bytes, isBigEndian)
    case .gb18030: try gb18030(name, bytes)
    case .binary(let offset): throw Problems(.binary(in: raw(name, bytes), at: offset))
    case .brokenUTF8(let offset): throw Problems(.brokenUTF8(in: raw(name, bytes), at: offset))
    }
  }

  /// The id of what is said of a byte order mark.
  static let byteOrderMarkNote = "encoding.byte-order-mark"

  private static func raw(_ name: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(name: name, bytes: bytes)
  }

  private static func utf8(_ name: String, _ bytes: [UInt8], mark: Bool) throws(Problems)
    -> (file: SourceFile, notes: [Diagnostic])
  {
    guard mark else { return (raw(name, bytes), []) }
    let file = SourceFile(name: name, bytes: Array(bytes.dropFirst(3)))
    return (file, [.byteOrderMark(in: file)])
  }

  private static func gb18030(_ name: String, _ bytes: [UInt8]) throws(Problems)
    -> (file: SourceFile, notes: [Diagnostic])
  {
    switch CharacterConversion.utf8(from: "GB18030", bytes) {
    case .converted(let text):
      let file = SourceFile(name: name, bytes: text)
      return (file, [.converted(from: "GB18030", file)])
    case .invalid:
      let offset = TextEncoding.firstFlaw(in: bytes) ?? 0
      throw Problems(.brokenUTF8(in: raw(name, bytes), at: offset))
    case .unavailable: throw Problems(.conversionUnavailable(in: raw(name, bytes)))
    }
  }

  private static func utf16(_ name: String, _ bytes: [UInt8], _ isBigEndian: Bool)
    throws(Problems) -> (file: SourceFile, notes: [Diagnostic])
  {
    let body = Array(bytes.dropFirst(2))
    let characterSet = isBigEndian ? "UTF-16BE" : "UTF-16LE"
    switch CharacterConversion.utf8(from: characterSet, body) {
    case .converted(let text) where !text.contains(0):
      let file = SourceFile(name: name, bytes: text)
      return (file, [.converted(from: "UTF-16", file)])
    case .converted, .invalid: throw Problems(.binary(in: raw(name, bytes), at: 0))
    case .unavailable: throw Problems(.conversionUnavailable(in: raw(name, bytes)))
    }
  }
}

// MARK: - Words

extension Diagnostic {
  private static let saveAsUTF8 = "在编辑器中“另存为”UTF-8 编码后再试"

  fileprivate static func byteOrderMark(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .note, SourceFile.byteOrderMarkNote, "文件开头有字节顺序标记（BOM），已略去", at: TextLocation(file: file),
      suggestion: "另存为不带 BOM 的 UTF-8，可以免去这条提示")
  }

  fileprivate static func converted(from encoding: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .note, "encoding.converted", "文件是 \(encoding) 编码，已按 UTF-8 转换后读取",
      at: TextLocation(file: file), suggestion: "另存为 UTF-8，可以免去这条提示")
  }

  fileprivate static func binary(in file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "encoding.binary", "这不是文本文件", at: file.location(atByte: offset),
      suggestion: "检查是否选错了文件；Word、Excel 文件要先导出为文本")
  }

  fileprivate static func brokenUTF8(in file: SourceFile, at offset: Int) -> Diagnostic {
    let byte = offset < file.bytes.count ? file.bytes[offset] : 0
    let code = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .error, "encoding.broken-utf8", "这里的字节 0x\(code) 不是有效的 UTF-8 文字",
      at: file.location(atByte: offset), suggestion: "文件可能没有保存完整；" + saveAsUTF8)
  }

  fileprivate static func conversionUnavailable(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "encoding.unavailable", "文件不是 UTF-8 编码，而这台计算机缺少转换它的字符表",
      at: TextLocation(file: file), suggestion: saveAsUTF8)
  }
}
