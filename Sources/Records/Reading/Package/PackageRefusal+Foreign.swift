import OfficePackaging

/// What a file is instead. What to do differs with what it should have been.
extension PackageRefusal {
  init(documentSignedAs signature: FileSignature) {
    let save = "用 Word 或 WPS 另存为 .docx"
    switch signature {
    case .compoundFile: self.init("old-format", "这是旧格式的 .doc 或 .wps 文件，不是 .docx", save)
    case .encryptedPackage:
      self.init("encrypted", "文件加了密码", "用 Word 或 WPS 打开，去掉密码后另存为 .docx")
    case .richText: self.init("rich-text", "这是 .rtf 文件，不是 .docx", save)
    case .pdf: self.init("pdf", "这是 PDF 文件，不是 .docx", "找到它的 Word 原稿；没有的，用 WPS 转换后另存为 .docx")
    case .webPage: self.init("web-page", "这是网页，不是 .docx", "用 Word 或 WPS 打开后另存为 .docx")
    case .fixedLayout: self.init("fixed-layout", "这是 OFD 版式文件，不是 .docx", "找到它的 Word 原稿")
    case .openDocument:
      self.init("open-document", "这是 .odt 等 OpenDocument 文件，不是 .docx", save)
    case .image: self.init("image", "这是图片，不是 .docx", "找到它的 Word 原稿")
    case .text: self.init("text", "这是文本文件，不是 .docx", "改名为 .txt 或 .md 再检查，或" + save)
    }
  }

  init(workbookSignedAs signature: FileSignature) {
    let save = "用 Excel 或 WPS 打开后另存为 .xlsx"
    let find = "找到它的电子表格原稿"
    switch signature {
    case .compoundFile: self.init("old-format", "这是旧格式的 .xls 或 .et 文件，不是 .xlsx", save)
    case .encryptedPackage:
      self.init("encrypted", "文件加了密码", "用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx")
    case .webPage:
      self.init("web-page", "这是网页，不是 .xlsx（不少系统导出的 .xls 其实是网页）", save)
    case .text: self.init("text", "这是文本文件，不是 .xlsx", "逗号分隔的改名为 .csv 再试；其余的，" + save)
    case .openDocument: self.init("open-document", "这是 .ods 文件，不是 .xlsx", save)
    case .richText: self.init("rich-text", "这是 .rtf 文件，不是 .xlsx", find)
    case .pdf: self.init("pdf", "这是 PDF 文件，不是 .xlsx", find)
    case .fixedLayout: self.init("fixed-layout", "这是 OFD 版式文件，不是 .xlsx", find)
    case .image: self.init("image", "这是图片，不是 .xlsx", find)
    }
  }
}
