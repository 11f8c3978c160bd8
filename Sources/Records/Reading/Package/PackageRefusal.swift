import OfficePackaging

/// The words of a refusal: what is wrong with an office file, and what to do.
struct PackageRefusal {
  /// Without the ending of the kind before it: `cut-off`.
  let id: String
  let message: String
  let suggestion: String

  init(_ id: String, _ message: String, _ suggestion: String) {
    self.id = id
    self.message = message
    self.suggestion = suggestion
  }

  init(_ error: PackageError, of kind: OfficeFileKind) {
    let saveAgain = "用 \(kind.program) 或 WPS 打开后另存为 \(kind.ending)，再试"
    let fetchAgain = "重新取得这个文件；\(kind.program) 或 WPS 还能打开的，另存为 \(kind.ending)"
    switch error.damage {
    case .empty: self.init("empty", "文件是空的", "检查是否选错了文件，或者没有保存成功")
    case .cutOff: self.init("cut-off", "文件不完整，后面的内容丢失了", fetchAgain)
    case .notAPackage: self.init(kind.notOne, "这不是 \(kind.program) 文件", saveAgain)
    case .foreign(let signature):
      switch kind {
      case .document: self.init(documentSignedAs: signature)
      case .workbook: self.init(workbookSignedAs: signature)
      }
    case .brokenPart: self.init("broken-part", "文件损坏，有一个部件解不开", fetchAgain)
    case .unsupported:
      self.init("unsupported", "文件的压缩方式不是 \(kind.program) 用的，或者加了密", saveAgain)
    case .tooLarge: self.init(tooLarge: kind)
    case .tooLong(let limit):
      self.init("too-long", "文件超过\(limit)\(kind.measure)，已停止读取", kind.split)
    case .unsafeName:
      self.init("unsafe-name", "文件里有指向外面的部件名，可能有害，已停止读取", Self.doNotOpen)
    case .duplicateName:
      self.init("duplicate-name", "文件里有两个同名的部件，可能有害，已停止读取", Self.doNotOpen)
    case .missingPart: self.init("missing-part", "文件损坏，缺少部件", fetchAgain)
    case .brokenXML(.malformed): self.init("broken-xml", "文件损坏，有一个部件的内容读不懂", fetchAgain)
    case .brokenXML(.documentType):
      self.init(
        "document-type", "部件里有 DOCTYPE 声明，\(kind.program) 文件不允许，可能有害", Self.doNotOpen)
    case .brokenXML(.tooDeep), .brokenXML(.tooMany): self.init(tooLarge: kind)
    case .otherContent:
      self.init("other-content", "文件里不是 \(kind.content)", "检查是否选错了文件；" + saveAgain)
    }
  }

  private init(tooLarge kind: OfficeFileKind) {
    self.init("too-large", "文件展开后过大，已停止读取", kind.split)
  }

  private static let doNotOpen = "不要打开这个文件，向发来的人核实"
}

extension OfficeFileKind {
  fileprivate var split: String { "检查文件来源；确是\(use)的，拆成几个文件" }

  fileprivate var notOne: String {
    switch self {
    case .document: "not-a-document"
    case .workbook: "not-a-workbook"
    }
  }

  fileprivate var content: String {
    switch self {
    case .document: "Word 文档"
    case .workbook: ".xlsx 表格"
    }
  }
}
