import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

@Suite struct `A decision in which everything is in order` {
  @Test(arguments: ["2022-05-10", "2022-05-20", "2025-05-10", "2030-01-01"] as [Day])
  func `is found fault with by no rule`(_ day: Day) throws {
    let sample = try SampleDecision()
    #expect(sample.problems == [])
    let review = DecisionReview(
      of: sample.decision, settings: sample.settings, on: day, isToBePublished: true)
    #expect(
      Rulebook.check(review).map(\.diagnostic.id) == (day == "2025-05-10" ? ["PRD-04"] : []))
  }

  @Test func `that nobody publishes yet may lack reviews and service`() throws {
    let sample = try SampleDecision("送达: ~\n审核: ~\n公示: ~", office: "公示: ~")
    let review = DecisionReview(of: sample.decision, settings: sample.settings, on: "2022-05-06")
    #expect(Rulebook.check(review).map(\.diagnostic.id) == [])
    let asked = DecisionReview(
      of: sample.decision, settings: sample.settings, on: "2022-05-06", isToBePublished: true)
    #expect(
      Rulebook.check(asked).map(\.diagnostic.id)
        == ["PUB-05", "PUB-09", "PUB-16", "PUB-16", "PRD-03"])
  }
}
