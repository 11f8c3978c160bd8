import Documents
import Testing

/// The numbers of 99… are made up; the others are the examples of the standards.
@Suite struct `Numbers of persons and organisations` {
  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "440524188001010014", "99000119900307001X",
  ])
  func `an identity number has the right check character`(_ text: String) {
    #expect(ResidentIdentityNumber(text) != nil)
  }

  @Test(arguments: [
    "110105194912310021", "11010519491331002X", "1101051949123100", "x1010519491231002X", "",
    "０10105194912310021", "000000199003070016",
  ])
  func `no other number is one`(_ text: String) {
    #expect(ResidentIdentityNumber(text) == nil)
  }

  @Test func `the day of birth is read, and covered`() throws {
    let number = try #require(ResidentIdentityNumber("99000119900307001x"))
    #expect(number.birthday.description == "1990-03-07")
    #expect(number.text == "99000119900307001X")
    #expect(number.masked == "990001＊＊＊＊＊＊＊＊001X")
  }

  @Test func `one wrong digit is seen wherever it stands`() {
    let right = Array("99000119900307001X")
    for index in right.indices.dropLast() {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(ResidentIdentityNumber(String(wrong)) == nil)
      }
    }
  }

  @Test(arguments: [
    ("6222020200112233446", true), ("6222020200112233447", false), ("4111111111111111", true),
    ("0000000000000000", false), ("62220202", false), ("622202020011223344X", false),
  ])
  func `a card number has the right check digit`(_ text: String, _ isRight: Bool) {
    #expect((BankCardNumber(text) != nil) == isRight)
  }

  @Test func `the cards of 银联 are told apart, and all are covered`() {
    #expect(BankCardNumber("6222020200112233446")?.isUnionPay == true)
    #expect(BankCardNumber("4111111111111111")?.isUnionPay == false)
    #expect(BankCardNumber("4111111111111111")?.masked == "4111＊＊＊＊＊＊＊＊1111")
  }

  @Test(arguments: [
    ("13900000123", true), ("19912345678", true), ("12900000123", false), ("1390000012", false),
    ("11111111111", false), ("13999999999", false), ("1390000012a", false),
  ])
  func `a mobile number has eleven digits`(_ text: String, _ isRight: Bool) {
    #expect((MobileNumber(text) != nil) == isRight)
  }

  @Test(arguments: [
    ("91990001MA0000007C", true), ("92990001MA00000154", true), ("11990001MB00000001", true),
    ("91350100M000100Y43", true), ("91990001MA0000007D", false), ("91990001MA000000I7", false),
    ("91990001MA0000007", false),
  ])
  func `a code of an organisation has the right check character`(_ text: String, _ isRight: Bool) {
    #expect((SocialCreditCode(text) != nil) == isRight)
  }
}
