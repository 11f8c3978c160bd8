import Clearance
import Diagnostics
import Testing

@testable import Yinfa

/// What offices publish in truth: nothing of it stops a public file.
@Suite struct `The scan of what offices publish` {
  @Test(arguments: DataFolder.offices)
  func `finds no error in any of their documents`(_ office: String) throws {
    let press = try DataFolder.press(office)
    for record in try DataFolder.officialDocuments(of: office) {
      for file in press.render(record, to: Format.allCases).files {
        let found = press.office.leakScan.findings(in: PublicFile(file))
        #expect(found.filter { $0.severity == .error }.map(\.message) == [], "\(file.path)")
      }
    }
  }

  @Test(arguments: ["2022-06-05", "2022-09-05", "2024-05-06", "2026-04-01"])
  func `finds no error in an edition`(_ day: String) async throws {
    let press = try DataFolder.press("yanshi")
    let edition = await press.edition(of: try DataFolder.records(of: "yanshi"), on: day)
    #expect(edition.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(!edition.files.isEmpty)
  }

  /// On any number of cores.
  @Test func `says the same of an edition twice`() async throws {
    let press = try DataFolder.press("yanshi")
    let records = try DataFolder.records(of: "yanshi")
    let once = await press.edition(of: records, on: "2022-09-05")
    let again = await press.edition(of: records, on: "2022-09-05")
    #expect(once.diagnostics == again.diagnostics)
    #expect(once.files == again.files)
  }

  /// A mobile telephone in the open words of a case stops all that was made from it.
  @Test func `stops an edition with a leak in it`() async throws {
    let press = try DataFolder.press("yanshi")
    let records = try DataFolder.records(of: "yanshi").map {
      $0.replacing("超过保质期", with: "（电话13900000123）超过保质期")
    }
    let edition = await press.edition(of: records, on: "2022-09-05")
    #expect(edition.files.isEmpty)
    #expect(edition.diagnostics.contains { $0.id == "PII-MOB" && $0.severity == .error })
  }
}
