import Diagnostics
import Foundation
import Testing
import Yinfa

/// The cases are folders: a record (or a draft), perhaps a profile and templates, and what must come out.
/// `YINFA_RECORD=1 swift test --filter GoldenTests` writes `expected/` anew.
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func `a case comes out as it is kept`(_ golden: GoldenCase) throws {
    let printed = try golden.print()
    if GoldenCase.isRecording { try golden.record(printed) }
    let kept = try golden.expected()
    #expect(printed.keys.sorted() == kept.keys.sorted())
    for (name, text) in printed.sorted(by: { $0.key < $1.key }) {
      #expect(text == kept[name], "\(golden): expected/\(name)")
    }
  }

  @Test func `there are cases, and each says what must come out`() {
    #expect(GoldenCase.all.count >= 8)
  }
}
