import Documents
import Testing

/// The numbers of 99… are made up; the others are the examples of the standards, or public codes of bureaus.
@Suite struct `Numbers of organisations` {
  @Test(arguments: [
    ("MA0000007", true), ("MA000000-7", true), ("000100Y4X", false), ("M000100Y4", true),
    ("MA0000008", false), ("MA000000", false), ("MA00000077", false), ("ma0000007", false),
    ("D2143569X", true), ("", false),
  ])
  func `an organisation's code has the right check character`(_ text: String, _ isRight: Bool) {
    #expect((OrganisationCode(text) != nil) == isRight)
  }

  @Test func `the hyphen of an organisation's code is no part of it`() {
    #expect(OrganisationCode("MA000000-7")?.text == "MA0000007")
  }

  @Test(arguments: [
    ("110108000000016", true), ("110108000000017", false), ("11010800000001", false),
    ("11010800000001X", false),
  ])
  func `a number of the old register has the right check digit`(_ text: String, _ isRight: Bool) {
    #expect((RegistrationNumber(text) != nil) == isRight)
  }

  @Test func `one wrong digit of a number in the register is seen wherever it stands`() {
    let right = Array("110108000000016")
    for index in right.indices {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(RegistrationNumber(String(wrong)) == nil)
      }
    }
  }

  @Test(arguments: ["91350100M000100Y43", "11500000MB156369XY", "11500114MB162590X7"])
  func `a code in use has known parts`(_ text: String) throws {
    let code = try #require(SocialCreditCode(text))
    #expect(code.hasKnownParts)
    #expect(code.organisation?.text == text.dropFirst(8).prefix(9).description)
  }

  @Test func `an early code holds an organisation's code that does not check`() throws {
    let code = try #require(SocialCreditCode("91110000100006023G"))
    #expect(code.hasKnownParts)
    #expect(code.organisation == nil)
  }

  @Test func `the parts of a code are told apart`() throws {
    let code = try #require(SocialCreditCode("92990001MA00000154"))
    #expect(code.department == "9")
    #expect(code.category == "2")
    #expect(code.region == "990001")
    #expect(code.organisation?.text == "MA0000015")
  }

  @Test(arguments: [
    "01990001MA0000007N", "91000001MA0000007N", "94990001MA0000007N", "91A90001MA0000007N",
  ])
  func `a right check character alone makes no known parts`(_ text: String) throws {
    let checks = "0123456789ABCDEFGHJKLMNPQRTUWXY".compactMap {
      SocialCreditCode(text.dropLast() + String($0))
    }
    #expect(checks.count == 1)
    #expect(checks.allSatisfy { !$0.hasKnownParts })
  }
}
