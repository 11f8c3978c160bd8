import Diagnostics
import Testing
import Yinfa

/// The six offices of `Data/`, through the public press.
@Suite struct OfficesTests {
  @Test(arguments: DataFolder.offices)
  func `every record prints without an error, in every format`(office: String) throws {
    let press = try DataFolder.press(office)
    let records = try DataFolder.records(of: office)
    #expect(!records.isEmpty)
    for record in records {
      let rendering = press.render(record, to: Format.allCases)
      let errors = rendering.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "\(record.name)")
      // A file of several decisions makes a document of each.
      #expect(!rendering.files.isEmpty)
      #expect(rendering.files.count.isMultiple(of: Format.allCases.count))
    }
  }

  @Test(arguments: DataFolder.offices)
  func `the three formats say the same`(office: String) throws {
    let press = try DataFolder.press(office)
    for record in try DataFolder.records(of: office) {
      let rendering = press.render(record, to: Format.allCases)
      for start in stride(from: 0, to: rendering.files.count, by: Format.allCases.count) {
        let files = rendering.files[start...].prefix(Format.allCases.count)
        let texts = try zip(files, Format.allCases).map { try PrintedText.of($0.bytes, $1) }
        #expect(texts.first?.isEmpty == false)
        #expect(texts.allSatisfy { $0 == texts[0] }, "\(record.name)")
      }
    }
  }

  @Test(arguments: DataFolder.offices)
  func `the same record gives the same bytes`(office: String) throws {
    for record in try DataFolder.records(of: office) {
      let once = try DataFolder.press(office).render(record, to: Format.allCases)
      let again = try DataFolder.press(office).render(record, to: Format.allCases)
      #expect(once.files == again.files)
    }
  }

  @Test(arguments: DataFolder.offices)
  func `the Markdown is read back and gives the same Markdown`(office: String) throws {
    let press = try DataFolder.press(office)
    for record in try DataFolder.records(of: office) {
      let first = try #require(press.render(record, to: [.markdown]).files.first)
      let draft = InputFile(name: first.path, bytes: first.bytes)
      let second = press.render(draft, to: [.markdown], isDraft: true)
      #expect(second.diagnostics.filter { $0.id.hasPrefix("markdown") } == [])
      #expect(
        String(decoding: second.files.first?.bytes ?? [], as: UTF8.self)
          == String(decoding: first.bytes, as: UTF8.self))
    }
  }
}
