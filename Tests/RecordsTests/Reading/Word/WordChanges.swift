import Testing

@testable import Records

/// Tests that change a file and look at what became of it.
protocol WordChanges {}

extension WordChanges {
  func mending(_ package: WordPackage, _ edits: [WordEdit]) throws -> WordMending {
    try WordMending(package.file(), edits)
  }

  /// Expects every edit to be made.
  func mended(_ package: WordPackage, _ edits: [WordEdit]) throws -> WordFile {
    let mending = try mending(package, edits)
    #expect(mending.made.allSatisfy { $0 })
    return try WordReader.file(named: "改后.docx", bytes: mending.bytes)
  }

  func places(_ file: WordFile) -> [String] {
    file.paragraphs.map { "\($0.place.name(isAlone: true)) \($0.text)" }
  }
}
