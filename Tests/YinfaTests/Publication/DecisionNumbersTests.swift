import Diagnostics
import TestMaterial
import Testing
import Yinfa

/// The numbers of an office's decisions, compared across its files.
@Suite struct `Numbers of decisions` {
  private let press = Press(
    profile: InputFile(name: "yinfa.yaml", bytes: Array(PenaltyText.profile.utf8)))

  @Test func `a number that two files use is told in both, with the other's place`() {
    let found = warnings([("五月.yaml", 1), ("六月.yaml", 1)])
    #expect(found.map(\.message) == [String](repeating: "文号“演市监处罚〔2022〕1号”另有一件决定也用了", count: 2))
    #expect(found.map { $0.location?.description } == ["五月.yaml:4:8", "六月.yaml:4:8"])
    #expect(
      found.map { $0.related.first?.location.description } == ["六月.yaml:4:8", "五月.yaml:4:8"])
  }

  @Test func `a number that was left out is told at the next`() {
    let found = warnings([("五月.yaml", 7), ("六月.yaml", 9)])
    #expect(
      found.map(\.message) == ["前一号“演市监处罚〔2022〕6号”没有记录", "前一号“演市监处罚〔2022〕8号”没有记录"])
  }

  @Test func `a decision that is checked alone tells nothing of its neighbours`() {
    #expect(warnings([("五月.yaml", 8)]) == [])
  }

  private func warnings(_ files: [(name: String, number: Int)]) -> [Diagnostic] {
    let inputs = files.map { name, number in
      InputFile(name: name, bytes: Array(PenaltyText.decision(number).utf8))
    }
    return press.check(inputs, on: "2022-06-01").filter {
      $0.id == "SGS-06" && !$0.message.hasPrefix("编号")
    }
  }
}
