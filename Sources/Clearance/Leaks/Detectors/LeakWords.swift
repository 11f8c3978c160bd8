/// The words by which private things are announced.
enum LeakWords {
  static let identity = words("身份证", "证件号", "公民身份", "身份号码")
  static let code = words("信用代码", "注册号", "组织机构代码", "许可证", "登记证", "备案")
  static let telephone = words("电话", "手机", "联系", "微信", "号码", "致电", "tel:", "Tel")
  static let account = words("账号", "帐号", "账户", "帐户", "卡号", "开户", "银行", "银联")
  static let vehicle = words("车牌", "号牌", "车辆", "牌照", "汽车", "货车", "轿车", "驾驶", "停放")
  static let licence = words("许可", "证号", "编号", "备案", "注册证", "批准文号", "经营许可")
  static let passport = words("护照")
  static let permit = words("台胞证", "通行证", "回乡证")
  static let address = words("住址", "户籍", "现住", "居住地", "家住")
  static let minor = words("未成年", "学生", "幼儿", "儿童", "小学", "中学")
  static let age = words("岁")
  static let health = words("患者", "病历", "诊断", "孕")

  /// Those that are looked for wherever they begin.
  static let all = [passport, permit, address, minor, age, health].flatMap(\.words)

  private static let seconds = UnitSet(all.compactMap { $0.dropFirst().first })
  /// The words of one character.
  private static let single = UnitSet(all.filter { $0.count == 1 }.map { $0[0] })

  /// Whether one of them may stand where its first character does.
  static func mayBegin(at index: Int, of units: [UInt16]) -> Bool {
    single.contains(units[index]) || index + 1 < units.count && seconds.contains(units[index + 1])
  }

  private static func words(_ words: String...) -> WordList {
    WordList(words.map { Array($0.utf16) })
  }
}

/// Words, and the characters with which they begin.
struct WordList {
  let words: [[UInt16]]
  let firsts: UnitSet

  init(_ words: [[UInt16]]) {
    self.words = words
    self.firsts = UnitSet(words.compactMap(\.first))
  }
}
