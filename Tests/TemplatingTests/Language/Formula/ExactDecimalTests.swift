import Testing

@testable import Templating

struct `An exact decimal` {
  @Test(arguments: ["0", "12", "-3", "0.5", "-0.25", "800.10", "999999999999.999"])
  func `is written as it was read`(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1.2.3", "一", "1234567890123456"])
  func `is no other text`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [("0.1", "0.10"), ("-0.0", "0"), ("10", "10.000")])
  func `equals the same number written longer`(one: String, other: String) {
    #expect(ExactDecimal(one) == ExactDecimal(other))
    #expect(ExactDecimal(one)?.hashValue == ExactDecimal(other)?.hashValue)
  }

  @Test(arguments: [("0.1", "0.11"), ("-2", "1"), ("999999999999998", "999999999999999")])
  func `is less than a greater one`(less: String, greater: String) throws {
    #expect(try #require(ExactDecimal(less)) < #require(ExactDecimal(greater)))
  }

  @Test func `adds up where binary fractions do not`() {
    #expect(ExactDecimal("0.30") == ExactDecimal(significand: 3, scale: 1))
    #expect(ExactDecimal(Int.max) > ExactDecimal(significand: Int.max, scale: 2))
  }
}
