package import Diagnostics
package import Documents

/// The party to a decision (当事人).
package struct Party: Sendable {
  package let kind: PartyKind
  /// The registered name, or that of a person.
  package let name: String
  /// As written; the shape has reported what does not check.
  package let creditCode: String?
  /// Of the register that entered it, six digits (登记机关行政区划): as written, else from the code.
  package let registrationRegion: String?
  package let residence: String?
  /// 经营场所, where the record names one.
  package let premises: String?
  package let birthday: Day?
  /// 法定代表人、负责人 or 经营者.
  package let head: PartyHead?
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.kind = record.text("类型").flatMap(PartyKind.init) ?? .legalPerson
    self.name = record.text("名称") ?? ""
    self.creditCode = record.text("统一社会信用代码")
    self.registrationRegion =
      record.text("登记地区划") ?? record.text("统一社会信用代码").flatMap(Self.region)
    self.residence = record.text("住所")
    self.premises = record.text("经营场所")
    self.head = record.record("负责人").map(PartyHead.init)
    self.birthday =
      record.date("出生日期")?.firstDay
      ?? record.text("证件号码").flatMap { ResidentIdentityNumber($0)?.birthday }
    self.origin = record.origin
  }

  /// Signs 3 to 8 of the code, GB 32100—2015.
  private static func region(of code: String) -> String? {
    code.utf8.count == 18 ? String(code.dropFirst(2).prefix(6)) : nil
  }

  /// Whether the business is somewhere else than the registered residence.
  package var hasPremisesElsewhere: Bool { premises.map { $0 != residence } ?? false }

  /// Whole years on a day; nil where the birthday is not known.
  package func age(on day: Day) -> Int? {
    guard let birthday else { return nil }
    let hadBirthday = (day.month, day.day) >= (birthday.month, birthday.day)
    return day.year - birthday.year - (hadBirthday ? 0 : 1)
  }

  package static let shape = Shape(
    "当事人", "被处罚或者被处理的单位、个体工商户或者个人",
    fields: [
      FieldDefinition(
        "类型", .choice(PartyKind.allCases.map(\.rawValue)), .open, required: true,
        "法人、非法人组织、个体工商户或者自然人", example: "法人"),
      FieldDefinition(
        "名称", .text, .personal, required: true, "登记的名称（字号），自然人写姓名", example: "演示市某某药店有限公司"),
      FieldDefinition(
        "统一社会信用代码", .text, .open, usual: true, "18位；自然人不写", example: "91990001MA0000007C"),
      FieldDefinition("工商注册号", .text, .open, "没有统一社会信用代码的，15位注册号"),
      FieldDefinition("组织机构代码", .text, .open, "9位"),
      FieldDefinition("税务登记号", .text, .open, "15位"),
      FieldDefinition("事业单位证书号", .text, .open, "12位"),
      FieldDefinition("社会组织登记证号", .text, .open, "社会组织登记证号"),
      FieldDefinition(
        "登记地区划", .text, .open, "登记机关的六位行政区划代码；不写时取自统一社会信用代码", example: "\"990001\""),
      FieldDefinition(
        "住所", .text, .personal, usual: true, "登记的住所；自然人的住址不公开", example: "演示市演示路1号"),
      FieldDefinition("经营场所", .text, .personal, "和住所不一致时才写"),
      FieldDefinition(
        "负责人", .record { PartyHead.shape }, .personal, usual: true, PartyHead.shape.summary,
        example: "{身份: 法定代表人, 姓名: 张某某}"),
      FieldDefinition("证件类型", .text, .open, "自然人的证件类型", example: "身份证"),
      FieldDefinition("证件号码", .text, .personal, "自然人的证件号码，公开时隐去"),
      FieldDefinition("出生日期", .day, .restricted, "自然人的出生日期；不满十八周岁的不公示", example: "1990-03-07"),
      FieldDefinition("联系电话", .text, .personal, "当事人的电话，公开时隐去"),
      FieldDefinition("开户银行", .text, .restricted, "不公开"),
      FieldDefinition("银行账号", .text, .restricted, "不公开"),
    ],
    check: { record in check(record) })

  private static func check(_ record: Record) -> [Diagnostic] {
    guard let code = record.text("统一社会信用代码"), SocialCreditCode(code) == nil else { return [] }
    return [.wrongCode(code, at: record.place("统一社会信用代码"))]
  }
}

extension Diagnostic {
  fileprivate static func wrongCode(_ code: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "penalty.wrong-code", "统一社会信用代码“\(code.excerpt)”的校验位不对", at: location,
      suggestion: "对照营业执照逐位核对：18位，不用字母 I、O、S、V、Z")
  }
}
