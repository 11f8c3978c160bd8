import Documents
import TestMaterial
import Testing

@Suite struct `Money in whole 分` {
  @Test(arguments: [
    ("0", 0), ("800", 80_000), ("12345.6", 1_234_560), ("12345.60", 1_234_560),
    ("1,234.5", 123_450), ("1,234,567.89", 123_456_789), ("0.01", 1), ("0012", 1_200),
    ("99999999999999.99", 9_999_999_999_999_999),
  ])
  func `an amount in 元 is read exactly`(_ text: String, _ fen: Int64) {
    #expect(Renminbi(yuan: text)?.fen == fen)
  }

  @Test(arguments: [
    "", ".", "5.", ".5", "1.234", "1.2.3", "-5", "+5", "1,23", "1,2345", ",123", "1234,567", "1e3",
    "３", "一百", "1 000", "100000000000000", "999999999999999999999", "1.", "0x1F", "1,,000",
  ])
  func `what is no amount is refused`(_ text: String) {
    #expect(Renminbi(yuan: text) == nil)
  }

  @Test(arguments: [
    ("1", 1_000_000), ("1.2", 1_200_000), ("1.2345", 1_234_500), ("12.345678", 12_345_678),
    ("0.000001", 1), ("1,200", 1_200_000_000), ("9999999999", 9_999_999_999_000_000),
  ])
  func `an amount in 万元 is read exactly`(_ text: String, _ fen: Int64) {
    #expect(Renminbi(wan: text)?.fen == fen)
  }

  @Test(arguments: ["1.2345678", "99999999999", "99999999999999", "万", ""])
  func `an amount in 万元 that no 分 can hold is refused`(_ text: String) {
    #expect(Renminbi(wan: text) == nil)
  }

  @Test(arguments: [
    (0, "0", "0"), (1, "0.01", "0.000001"), (80_000, "800", "0.08"),
    (1_234_560, "12345.60", "1.23456"), (12_345_600_00, "12345600", "1234.56"),
    (-150, "-1.50", "-0.00015"), (1_000_000, "10000", "1"),
  ])
  func `is printed in 元 and in 万元`(_ fen: Int64, _ yuan: String, _ wan: String) {
    #expect(Renminbi(fen: fen).description == yuan)
    #expect(Renminbi(fen: fen).wan == wan)
  }

  @Test(arguments: [
    ("0", "零元整"), ("800", "捌佰元整"), ("0.05", "伍分"), ("0.30", "叁角整"), ("0.35", "叁角伍分"),
    ("12345.60", "壹万贰仟叁佰肆拾伍元陆角整"), ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
    ("325.04", "叁佰贰拾伍元零肆分"), ("1409.50", "壹仟肆佰零玖元伍角整"),
    ("6007.14", "陆仟零柒元壹角肆分"), ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
    ("10.00", "壹拾元整"), ("107000.53", "壹拾万柒仟元伍角叁分"), ("100000", "壹拾万元整"),
    ("10010", "壹万零壹拾元整"), ("1000000000", "壹拾亿元整"), ("100000001", "壹亿零壹元整"),
    ("100050000", "壹亿零伍万元整"), ("100005000", "壹亿零伍仟元整"),
    ("1000500000000", "壹万零伍亿元整"), ("12000000000000", "壹拾贰万亿元整"),
    ("99999999999999", "玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整"),
    ("1234567890.12", "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
  ])
  func `capitals follow the rules of bookkeeping`(_ yuan: String, _ capitals: String) {
    #expect(Renminbi(yuan: yuan)?.capitals == capitals)
  }

  @Test func `capitals of a negative amount begin with 负`() {
    #expect(Renminbi(fen: -80_050).capitals == "负捌佰元伍角整")
    #expect(Renminbi(fen: .min).capitals.hasPrefix("负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿"))
  }

  @Test func `what was printed reads back as the same amount`() {
    var random = SplitMix64(seed: 97_04)
    for _ in 0..<5_000 {
      let digits = Int64.random(in: 0...15, using: &random)
      let limit = (0..<digits).reduce(Int64(10)) { limit, _ in limit * 10 } - 1
      let amount = Renminbi(fen: .random(in: 0...min(limit, 9_999_999_999_999_999), using: &random))
      #expect(Renminbi(yuan: amount.description) == amount)
      #expect(Renminbi(wan: amount.wan) == amount)
    }
  }

  @Test func `capitals never say 零 twice or before a unit`() {
    var random = SplitMix64(seed: 2012)
    for _ in 0..<5_000 {
      // Sparse amounts: most digits are zero.
      let fen = (0..<15).reduce(Int64(0)) { fen, _ in
        fen * 10
          + (Int.random(in: 0..<3, using: &random) == 0 ? .random(in: 1...9, using: &random) : 0)
      }
      let text = Renminbi(fen: fen).capitals
      for wrong in ["零零", "零万", "零亿", "零拾", "零佰", "零仟", "零整", "亿万", "万万", "亿亿"] {
        #expect(!text.contains(wrong), "\(fen): \(text)")
      }
      #expect(fen == 0 || !text.contains("零元"), "\(fen): \(text)")
    }
  }

  @Test func `amounts are ordered`() {
    #expect(Renminbi(fen: 99) < Renminbi(fen: 100))
  }
}
