import Clearance
import Diagnostics
import Documents
import TestMaterial
import Testing

extension SampleRequest {
  /// What the rules say of a request with these changes, by its places.
  static func said(_ changes: String, on day: Day? = nil) throws -> [String] {
    let sample = try SampleRequest(changes)
    #expect(sample.problems.map(\.message) == [])
    let review = RequestReview(of: sample.request, settings: sample.settings, on: day)
    return Rulebook.check(review).map { "\($0.diagnostic.id) \($0.said)" }
  }
}
