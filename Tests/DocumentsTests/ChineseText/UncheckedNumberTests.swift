import Documents
import Testing

@Suite struct `Numbers of persons without a check` {
  @Test(arguments: [
    ("990001800307123", "1980-03-07"), ("110105491231002", "1949-12-31"),
  ])
  func `an old identity number tells the day of birth`(_ text: String, _ day: String) throws {
    let number = try #require(OldIdentityNumber(text))
    #expect(number.birthday.description == day)
    #expect(number.masked == text.prefix(6) + "＊＊＊＊＊＊" + text.suffix(3))
  }

  @Test(arguments: ["990001801307123", "990001800230123", "090001800307123", "99000180030712", ""])
  func `no other number is an old identity number`(_ text: String) {
    #expect(OldIdentityNumber(text) == nil)
  }

  @Test(arguments: [
    ("E12345678", true), ("EA1234567", true), ("G12345678", true), ("e12345678", true),
    ("X12345678", false), ("E1234567890", false), ("EAB234567", false), ("12345678", false),
  ])
  func `a passport has a letter and eight digits`(_ text: String, _ isRight: Bool) {
    #expect((PassportNumber(text) != nil) == isRight)
  }

  @Test(arguments: [
    ("H12345678", true), ("M1234567890", true), ("h12345678", true), ("C12345678", true),
    ("12345678", true), ("H1234567", false), ("Z12345678", false), ("123456789", false),
    ("12A45678", false), ("", false),
  ])
  func `a permit has eight digits or ten`(_ text: String, _ isRight: Bool) {
    #expect((TravelPermit(text) != nil) == isRight)
  }

  @Test(arguments: [
    ("京A12345", true), ("京A·12345", true), ("桂R0D123", true), ("桂RD12345", true),
    ("桂R12345D", true), ("粤B1234学", true), ("京I12345", false), ("京A1234O", false),
    ("京AABCDE", false), ("中A12345", false), ("京A1234", false), ("京A1234567", false),
    ("京a12345", false), ("", false),
  ])
  func `a plate has a province, a letter and five or six signs`(_ text: String, _ isRight: Bool) {
    #expect((VehiclePlate(text) != nil) == isRight)
  }

  @Test(arguments: [
    ("09912345678", true), ("01012345678", false), ("01062345678", true), ("02162345678", true),
    ("0216234567", false), ("077542345678", true), ("07754234567", true), ("0775423456", false),
    ("00912345678", false), ("09900000000", false), ("0110622222", false),
  ])
  func `a telephone has the code of an area`(_ text: String, _ isRight: Bool) {
    #expect((LandlineNumber(text) != nil) == isRight)
  }

  @Test(arguments: [
    ("li.fang@example.com", true), ("LI+1@mail.example.cn", true), ("@example.com", false),
    ("li@example", false), ("li@@example.com", false), ("li@example.1a", false),
    ("logo@2x.png", false), ("li fang@example.com", false), ("li@.com", false), ("", false),
  ])
  func `an address has a name and a domain`(_ text: String, _ isRight: Bool) {
    #expect((MailAddress(text) != nil) == isRight)
  }

  @Test func `what is told of a private number shows neither its middle nor its name`() {
    #expect(PassportNumber("e12345678")?.masked == "E1＊＊＊＊＊78")
    #expect(TravelPermit("H12345678")?.masked == "H1＊＊＊＊＊78")
    #expect(VehiclePlate("京A·12345")?.masked == "京A＊＊＊45")
    #expect(LandlineNumber("07754234567")?.masked == "0775＊＊＊＊＊67")
    #expect(MailAddress("Li.Fang@Example.com")?.masked == "l＊＊＊＊＊＊@example.com")
  }
}
