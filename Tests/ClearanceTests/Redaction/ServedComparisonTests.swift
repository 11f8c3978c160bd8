import Records
import TestMaterial
import Testing

@testable import Clearance

@Suite struct `The public words beside those that were served` {
  private static func parting(
    _ served: String, _ published: String, _ pairs: (String, String)...
  ) -> [Int]? {
    let log = RedactionLog(
      pairs.map { served, published in
        Redaction(
          field: "违法行为.事实", kind: .name, reason: "演示", served: served, published: published,
          offset: 0,
          origin: nil)
      })
    let point = ServedComparison(log).parting(
      Array(served.unicodeScalars), Array(published.unicodeScalars))
    return point.map { [$0.served, $0.published] }
  }

  @Test func `are the same but for what the log names`() {
    #expect(Self.parting("卖给王演三12盒", "卖给王演三12盒") == nil)
    #expect(Self.parting("卖给王演三12盒", "卖给王某12盒", ("王演三", "王某")) == nil)
    #expect(Self.parting("王演三、王演三的", "王某、王某的", ("王演三", "王某")) == nil)
    #expect(Self.parting("住演示路1号。", "住。", ("演示路1号", "")) == nil)
    #expect(Self.parting("", "") == nil)
  }

  @Test func `may keep what is hidden elsewhere, though one begins as the other`() {
    let pair = ("周演某某", "周演某")
    #expect(Self.parting("周演某某药店，周演某某", "周演某某药店，周演某", pair) == nil)
  }

  @Test func `part where the log names nothing`() throws {
    #expect(Self.parting("卖给王演三12盒", "卖给王演三2盒") == [5, 5])
    #expect(Self.parting("卖给王演三12盒", "卖给李某12盒", ("王演三", "王某")) == [2, 2])
    #expect(Self.parting("罚款2000元。", "罚款2000元") == [7, 7])
    #expect(Self.parting("罚款", "罚款2000元") == [2, 2])
  }

  @Test(arguments: 0..<200)
  func `part nowhere, whatever was withheld, and part when a character is changed`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let names = ["王演三", "李芳", "演示路1号", "王演", "38.50元"]
    let masks = ["王某", "李某", "×××", "王某2", "若干元"]
    var served = ""
    var published = ""
    for _ in 0..<random.next() % 12 {
      let pick = Int(random.next() % 8)
      if pick < names.count {
        served += names[pick]
        published += masks[pick]
      } else {
        served += "的、1路王".prefix(pick - 4)
        published += "的、1路王".prefix(pick - 4)
      }
    }
    let pairs = Array(zip(names, masks))
    #expect(
      Self.parting(served, published, pairs[0], pairs[1], pairs[2], pairs[3], pairs[4]) == nil)
    let changed = published + "改"
    #expect(
      Self.parting(served, changed, pairs[0], pairs[1], pairs[2], pairs[3], pairs[4]) != nil)
  }
}
