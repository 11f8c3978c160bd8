import Documents
import OfficialLayout
import Writers

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
    let printed = try Self.printed.get()
    return try printed[self] ?? { throw NotPrinted() }()
  }

  private struct NotPrinted: Error {}

  /// Printed once, for all tests.
  private static let printed = Result<[MeasuredDocument: PrintedDocument], any Error> {
    let shop = try PrintShop()
    let files = all.map { WordWriter(layout: $0.profile.layout).bytes(of: $0.sample.document) }
    return Dictionary(uniqueKeysWithValues: zip(all, try shop.print(files)))
  }
}
