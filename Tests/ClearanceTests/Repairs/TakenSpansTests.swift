import TestMaterial
import Testing

@testable import Clearance

@Suite struct `Spans that are taken` {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `are found as if each were compared with each`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var spans = TakenSpans()
    var all: [Range<Int>] = []
    for _ in 0..<400 {
      let start = Int.random(in: 0..<1_000, using: &random)
      let range = start..<start + Int.random(in: 0...4, using: &random)
      let touches = all.contains { $0.overlaps(range) }
      #expect(spans.touches(range) == touches)
      guard !touches else { continue }
      all.append(range)
      spans.take([range])
    }
  }
}
