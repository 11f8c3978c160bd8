import Clearance
import Diagnostics
import Testing

/// What each detector takes for private, and what it lets pass.
@Suite struct `What the public must not read` {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [String]
    let path: String

    init(_ text: String, _ kinds: String..., in path: String = "a.txt") {
      self.text = text
      self.kinds = kinds
      self.path = path
    }

    var testDescription: String { text }

    func check() {
      let found = LeakCase.found(text, as: path)
      #expect(found.kinds == kinds, "\(found.map(\.message))")
    }
  }

  @Test(arguments: [
    Case("证号99000119900307001X。", "错误 PII-ID18"), Case("11010519491231002X", "错误 PII-ID18"),
    Case("440524188001010014", "错误 PII-ID18"), Case("110105194912310021", "警告 PII-ID18"),
    Case("110105194913310021"), Case("A11010519491231002X"), Case("11010519491231002X1"),
    Case("代码：91350100M000100Y43"), Case("91990001MA0000007C"),
    Case("d=\"M110105 194912 31002X\""),
    Case("<svg><path d=\"M 110105 19491231 0029\"/></svg>", in: "a.svg"),
    Case("日期 2022-05-12 2022-06-01 2022-07-01"), Case("3f2504e0-4f89-41d3-9a0c-030511051949"),
  ])
  func `an identity number checks, or looks like one`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("证件号110105491231003", "警告 PII-ID15"), Case("注册号110108000000016"),
    Case("110105491331002"), Case("000105491231002"), Case("金额110105491231002元"),
    Case("1.110105491231002"),
  ])
  func `an old identity number is a warning`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("身份证11010519491231****", "警告 PII-IDMASK"),
    Case("身份证110105１９４９１２３１＊＊＊＊", "警告 PII-IDMASK"), Case("110105********002X"),
    Case("110105＊＊＊＊＊＊＊＊002X"), Case("1101051949123****X", "警告 PII-IDMASK"),
    Case("139****0123"), Case("6222***********3446"),
  ])
  func `a mask that leaves the day of birth is a warning`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("联系人13900000123", "错误 PII-MOB"), Case("0086 13900000123", "错误 PII-MOB"),
    Case("<a href=\"tel:+8613900000123\">", "错误 PII-MOB", in: "a.html"),
    Case("电话13900000999"), Case("电话 139 0000 0999"), Case("罚款13900000123元"),
    Case("￥13900000123"), Case("13900000123.50元"), Case("12900000123"), Case("139000001234"),
    Case("GB13900000123"), Case("13900000123abc"), Case("第1 4 5 6 7 8 9 10 11页"),
    Case("编号138-20220512"), Case("1500-2000000元"), Case("0.13900000123", "警告 PII-MOB"),
    Case("a\n139\n0000\n0123\n", "警告 PII-MOB"), Case("手机 139 0 0000 123", "错误 PII-MOB"),
  ])
  func `a mobile telephone is an error unless the office's own`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("电话0775-4234567", "警告 PII-TEL"), Case("电话(0775)4234567", "警告 PII-TEL"),
    Case("电话（0775）4234567", "警告 PII-TEL"), Case("010-62345678", "警告 PII-TEL"),
    Case("07754234567", "警告 PII-TEL"), Case("0775—4234567", "警告 PII-TEL"),
    Case("电话0990-0000000"), Case("012345678901"), Case("0775-423"), Case("12315"),
  ])
  func `a telephone with an area is a warning`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("邮箱li.fang@example.com", "警告 PII-MAIL"), Case("Li＠Example.com", "警告 PII-MAIL"),
    Case("<a href=\"mailto:li@example.com\">信</a>", "警告 PII-MAIL", in: "a.html"),
    Case("邮箱office@example.cn"), Case("logo@2x.png"), Case("{\"@type\": \"@id\"}", in: "a.json"),
    Case("@media print", in: "a.css"),
  ])
  func `an address of mail is a warning`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("6222021234567890128", "错误 PII-BANK"), Case("4111111111111111", "错误 PII-BANK"),
    Case("6222021234567890129"), Case("7222021234567890126"),
    Case("开户行：演示银行，账号7222021234567890126", "错误 PII-BANK"),
    Case("账号990100000000001", "警告 PII-BANK"), Case("卡号6222020200112233446"),
    Case("账号：2022-05-12"), Case("{\"银行账号\": \"7222021234567890126\"}", "错误 PII-BANK", in: "a.json"),
  ])
  func `a card checks or is called one`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("护照号码：E12345678", "警告 PII-PASS"), Case("护照EA1234567", "警告 PII-PASS"),
    Case("E12345678"), Case("通行证H12345678", "警告 PII-PASS"), Case("台胞证：12345678", "警告 PII-PASS"),
    Case("护照遗失。另见附件表格E12345678"),
  ])
  func `a passport is known by the word before it`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("停放的桂R12345货车", "错误 PII-PLATE"), Case("桂R·1234D5", "错误 PII-PLATE"),
    Case("许可证编号桂A12345", "警告 PII-PLATE"), Case("桂AA7750001"), Case("京ICP备12345678号"),
    Case("桂R12345678"), Case("京B2-20220001"), Case("广西R12345"),
  ])
  func `a plate is an error, near a licence a warning`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("住址：演示市演示县演示路12号", "错误 PII-ADDR"), Case("家庭住址:甲村乙屯", "警告 PII-ADDR"),
    Case("户籍地：演示市演示县"), Case("住所：演示市演示路12号"), Case("住址：演示市。见第12号"),
  ])
  func `the address of a person ends with the county`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("未成年人张某某购买", "错误 PII-MINOR"), Case("张某某（15岁）", "错误 PII-MINOR"),
    Case("张某，男，15周岁", "错误 PII-MINOR"), Case("李某某系未成年人", "错误 PII-MINOR"),
    Case("张某某向未成年人销售香烟"), Case("张某某（35岁）"), Case("某中学食堂"), Case("不得向未成年人销售"),
  ])
  func `a minor is an error where a person stands beside the word`(_ one: Case) { one.check() }

  @Test(arguments: [
    Case("患者张某某", "警告 PII-HEALTH"), Case("张某某经诊断", "警告 PII-HEALTH"), Case("诊断试剂张某某"),
    Case("患者须知"),
  ])
  func `health is a warning where a person stands beside the word`(_ one: Case) { one.check() }
}
