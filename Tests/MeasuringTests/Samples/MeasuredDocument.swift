import Documents
import OfficialLayout

/// The documents that are measured, each under a profile. All are plainly fictional.
struct MeasuredDocument: Hashable {
  let sample: SampleDocument
  let profile: Profile

  enum Profile: CaseIterable {
    case classic
    case exact

    var layout: LayoutProfile {
      switch self {
      case .classic: .classic
      case .exact: .exact
      }
    }
  }

  init(_ sample: SampleDocument, _ profile: Profile = .classic) {
    self.sample = sample
    self.profile = profile
  }

  static let all = Profile.allCases.flatMap { profile in
    SampleDocument.allCases.map { MeasuredDocument($0, profile) }
  }

  /// The document on paper.
  func printed() throws -> PrintedDocument {
    try PrintRun.only.get().samples[self] ?? { throw PrintRun.NotPrinted() }()
  }
}
