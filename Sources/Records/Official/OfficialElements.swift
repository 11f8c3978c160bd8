package import Diagnostics
package import Documents

/// The elements of an official document that any kind may carry (公文格式各要素), GB/T 9704—2012, chapter 7.
package enum OfficialElements {
  package static let fields =
    head + [
      FieldDefinition(
        "主送", .list(.text), .open, usual: true, "主送机关，不写冒号", example: "各县（区）市场监督管理局"),
      FieldDefinition("署名", .list(.text), .open, "发文机关署名，平时就是机关名称"),
      FieldDefinition("成文日期", .day, .open, required: true, "成文日期", example: "2026-03-14"),
      FieldDefinition(
        "用印", .choice(SignatureBlock.Seal.allCases.map(\.rawValue)), .open, "平时盖章",
        example: "盖章"),
      FieldDefinition(
        "签署人", .list(.record { signatory }), .open, "盖签名章的人，用印写“签名章”时才写",
        example: "[{职务: 局长, 姓名: 张某某}]"),
      FieldDefinition("附注", .text, .open, "附注，不写括号", example: "此件公开发布"),
      FieldDefinition("抄送", .list(.text), .open, "抄送机关"),
      FieldDefinition("印发机关", .text, .open, "版记里的印发机关", example: "演示市市场监督管理局办公室"),
      FieldDefinition("印发日期", .day, .open, "版记里的印发日期", example: "2026-03-14"),
      Waiver.field,
    ]

  /// 版头, and what decides how it looks.
  private static let head = [
    FieldDefinition(
      "公文格式", .choice(DocumentForm.allCases.map(\.rawValue)), .open, "平时由文种决定，一般是通用格式",
      example: "信函"),
    FieldDefinition(
      "行文方向", .choice(Direction.allCases.map(\.rawValue)), .open, "平时由文种决定；上行文要写签发人",
      example: "上行"),
    FieldDefinition(
      "版头", .choice(["红头", "套打", "无"]), .open, usual: true,
      "是否印红色的发文机关标志；用印好红头的纸写“套打”；通用格式平时不印", example: "红头"),
    FieldDefinition(
      "发文机关标志", .list(.text), .open, "红头上印的字，平时由机关名称拼成；联合行文一行一个机关",
      example: "演示市市场监督管理局文件"),
    FieldDefinition(
      "联合机关", .list(.text), .open, "联合行文的其他机关，按先后写；本机关是主办机关", example: "[演示市公安局]"),
    FieldDefinition(
      "联合标志", .choice(["各机关", "主办机关"]), .open, "联合行文的红头印各机关的名称，还是只印主办机关的",
      example: "主办机关"),
    FieldDefinition("份号", .text, .open, "涉密公文的六位份号", example: "\"000001\""),
    FieldDefinition("密级", .text, .restricted, "密级和保密期限", example: "秘密★1年"),
    FieldDefinition("紧急程度", .choice(["特急", "加急"]), .open, "紧急程度", example: "特急"),
    FieldDefinition(
      "发文字号", .text, .open, usual: true, "发文字号，年份用六角括号", example: "演市监〔2026〕1号"),
    FieldDefinition("签发人", .list(.text), .open, "只在上行文中写"),
  ]

  private static let signatory = Shape(
    "签署人", "盖签名章的人",
    fields: [
      FieldDefinition(
        "职务", .text, .open, required: true, "职务；联合行文写全称", example: "演示市市场监督管理局局长"),
      FieldDefinition("姓名", .text, .open, "姓名；不写就留出盖章的位置", example: "张某某"),
    ], shorthand: "职务")
}

extension OfficialElements {
  /// What must hold between the elements.
  package static func check(_ record: Record) -> [Diagnostic] {
    let isStamped = record.text("用印") == SignatureBlock.Seal.stamp.rawValue
    var problems: [Diagnostic] = []
    if isStamped, !record.mentions("签署人") { problems.append(.nobodySigns(record)) }
    if !isStamped, record.mentions("签署人") { problems.append(.unstamped(record)) }
    if record.mentions("联合标志"), !record.mentions("联合机关") { problems.append(.notJoint(record)) }
    return problems
  }

  /// Adds what templates ask for: whether there is a letterhead and a title, and the signatories as lines.
  ///
  /// - Parameter form: of a kind that has one of its own. Its letterhead is what makes it that form, so
  ///   it is printed unless the record says that there is none.
  package static func derive(_ record: inout Record, form: DocumentForm = .general) {
    if record.text("版头") == "无" {
      record["公文格式"] = nil
    } else if record["公文格式"] == nil, form != .general {
      record["公文格式"] = Datum(.text(form.rawValue), sensitivity: .open, origin: nil)
    }
    let isSpecial = record.text("公文格式").map { $0 != DocumentForm.general.rawValue } ?? false
    let hasHead = record.text("版头").map { $0 != "无" } ?? isSpecial
    let canLackTitle =
      record.text("公文格式").flatMap(DocumentForm.init)?.canLackTitle == true && hasHead
    let lacksTitle = canLackTitle && !record.mentions("标题")
    record["无标题"] = Datum(.flag(lacksTitle), sensitivity: .open, origin: nil)
    record["有版头"] = Datum(.flag(hasHead), sensitivity: .open, origin: nil)
    record.derive("签署行", from: ["签署人"], .list(record.records("签署人").map(line)))
  }

  private static func line(_ signatory: Record) -> Datum {
    let words = Signatory(
      post: signatory.inlines("职务") ?? [], name: signatory.inlines("姓名"))
    return Datum(
      .text(words.line.plainText), sensitivity: .open, origin: signatory.place("职务"))
  }
}

extension Diagnostic {
  fileprivate static func nobodySigns(_ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "elements.nobody-signs", "用印写了“签名章”，没有写盖谁的章", at: record.place("用印"),
      suggestion: "补上“签署人: [{职务: 局长, 姓名: 张某某}]”")
  }

  fileprivate static func unstamped(_ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "elements.unstamped", "写了签署人，用印却不是“签名章”", at: record.place("签署人"),
      suggestion: "补上“用印: 签名章”，或者删去“签署人”")
  }

  fileprivate static func notJoint(_ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "elements.not-joint", "没有联合机关，用不着“联合标志”", at: record.place("联合标志"),
      suggestion: "补上“联合机关: [……]”，或者删去“联合标志”")
  }
}
