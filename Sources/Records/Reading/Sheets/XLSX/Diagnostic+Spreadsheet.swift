import Diagnostics
import OfficePackaging

extension Diagnostic {
  /// Why a file cannot be read as .xlsx, and what to do about it.
  static func unreadableSheets(_ error: PackageError, in file: SourceFile) -> Diagnostic {
    let words = Words(error)
    return Diagnostic(
      .error, words.id, words.message + place(of: error), at: TextLocation(file: file),
      suggestion: words.suggestion)
  }

  /// Bytes are told where a technical person can look at them.
  private static func place(of error: PackageError) -> String {
    switch (error.part, error.offset) {
    case (nil, 0): ""
    case (nil, let offset): "（第\(offset)字节）"
    case (let part?, 0): "（\(part.excerpt)）"
    case (let part?, let offset): "（\(part.excerpt)，第\(offset)字节）"
    }
  }
}

// MARK: - Words

private struct Words {
  let id: String
  let message: String
  let suggestion: String

  private init(_ id: String, _ message: String, _ suggestion: String) {
    self.id = "xlsx." + id
    self.message = message
    self.suggestion = suggestion
  }

  private static let saveAgain = "用 Excel 或 WPS 打开后另存为 .xlsx，再试"
  private static let fetchAgain = "重新取得这个文件；Excel 或 WPS 还能打开的，另存为 .xlsx"
  private static let doNotOpen = "不要打开这个文件，向发来的人核实"
  private static let split = "检查文件来源；确是台账的，拆成几个文件"

  init(_ error: PackageError) {
    switch error.damage {
    case .empty: self.init("empty", "文件是空的", "检查是否选错了文件，或者没有保存成功")
    case .cutOff: self.init("cut-off", "文件不完整，后面的内容丢失了", Self.fetchAgain)
    case .notAPackage: self.init("not-a-workbook", "这不是 Excel 文件", Self.saveAgain)
    case .foreign(let signature): self.init(signature)
    case .brokenPart: self.init("broken-part", "文件损坏，有一个部件解不开", Self.fetchAgain)
    case .unsupported: self.init("unsupported", "文件的压缩方式不是 Excel 用的，或者加了密", Self.saveAgain)
    case .tooLarge: self.init("too-large", "文件展开后过大，已停止读取", Self.split)
    case .tooLong(let limit): self.init("too-long", "文件超过\(limit)格，已停止读取", Self.split)
    case .unsafeName:
      self.init("unsafe-name", "文件里有指向外面的部件名，可能有害，已停止读取", Self.doNotOpen)
    case .duplicateName:
      self.init("duplicate-name", "文件里有两个同名的部件，可能有害，已停止读取", Self.doNotOpen)
    case .missingPart: self.init("missing-part", "文件损坏，缺少部件", Self.fetchAgain)
    case .brokenXML(let kind): self.init(kind)
    case .otherContent: self.init("other-content", "文件里不是 .xlsx 表格", "检查是否选错了文件；" + Self.saveAgain)
    }
  }

  private init(_ kind: XMLFlaw.Kind) {
    switch kind {
    case .malformed: self.init("broken-xml", "文件损坏，有一个部件的内容读不懂", Self.fetchAgain)
    case .documentType:
      self.init("document-type", "部件里有 DOCTYPE 声明，Excel 文件不允许，可能有害", Self.doNotOpen)
    case .tooDeep, .tooMany: self.init("too-large", "文件展开后过大，已停止读取", Self.split)
    }
  }

  private init(_ signature: FileSignature) {
    let save = "用 Excel 或 WPS 打开后另存为 .xlsx"
    switch signature {
    case .compoundFile: self.init("old-format", "这是旧格式的 .xls 或 .et 文件，不是 .xlsx", save)
    case .encryptedPackage:
      self.init("encrypted", "文件加了密码", "用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx")
    case .webPage:
      self.init("web-page", "这是网页，不是 .xlsx（不少系统导出的 .xls 其实是网页）", save)
    case .text: self.init("text", "这是文本文件，不是 .xlsx", "逗号分隔的改名为 .csv 再试；其余的，" + save)
    case .openDocument: self.init("open-document", "这是 .ods 文件，不是 .xlsx", save)
    case .richText: self.init("rich-text", "这是 .rtf 文件，不是 .xlsx", Self.findTable)
    case .pdf: self.init("pdf", "这是 PDF 文件，不是 .xlsx", Self.findTable)
    case .fixedLayout: self.init("fixed-layout", "这是 OFD 版式文件，不是 .xlsx", Self.findTable)
    case .image: self.init("image", "这是图片，不是 .xlsx", Self.findTable)
    }
  }

  private static let findTable = "找到它的电子表格原稿"
}
