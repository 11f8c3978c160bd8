import OfficialLayout
import TestMaterial
import Testing

@Suite struct LengthUnitTests {
  @Test(arguments: [
    ("28.95", LengthUnit.point, Length.twips(579)),
    ("28.95磅", .millimetre, .twips(579)),
    ("579缇", .point, .twips(579)),
    ("37", .millimetre, .millimetres(37)),
    ("37 毫米", .point, .millimetres(37)),
    ("34.58mm", .point, .micrometres(34_580)),
    ("-0.25", .point, .twips(-5)),
    ("0", .millimetre, .zero),
    ("1.5pt", .millimetre, .halfPoints(3)),
  ])
  func `a length is read with its unit, or with the one that goes without saying`(
    text: String, unit: LengthUnit, length: Length
  ) {
    #expect(Length(written: text, in: unit) == length)
  }

  @Test(arguments: [
    "", "磅", "-", "1.", ".5", "1.23456", "1,5", "12345678", "３７", "37 米", "--1", "1e3", "0x10",
    "37毫米毫米",
  ])
  func `what is no length is not guessed at`(text: String) {
    #expect(Length(written: text, in: .millimetre) == nil)
  }

  @Test(arguments: [
    (Length.twips(579), LengthUnit.point, "28.95"), (.millimetres(37), .millimetre, "37"),
    (.twips(-5), .point, "-0.25"), (.micrometres(34_580), .millimetre, "34.58"),
    (.micrometres(500), .millimetre, "0.5"), (.micrometres(-1), .millimetre, "0"),
  ])
  func `a length is told as people write it`(length: Length, unit: LengthUnit, text: String) {
    #expect(length.written(in: unit) == text)
  }

  @Test func `what is told is read as the same length`() {
    var random = SplitMix64(seed: 9704)
    for _ in 0..<1_000 {
      let length = Length.twips(Int.random(in: -20_000...20_000, using: &random))
      #expect(Length(written: length.written(in: .point), in: .point) == length)
    }
  }

  @Test func `no text is too strange to be looked at`() {
    var random = SplitMix64(seed: 9704)
    let scalars = Array("0123456789.-+ 毫米磅缇mptwisé\u{0}")
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        scalars.randomElement(using: &random) ?? "0"
      }
      _ = Length(written: String(text), in: .point)
    }
  }
}
