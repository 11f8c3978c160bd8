import Foundation

/// A folder of its own, in which LibreOffice turns Word files into pages; gone when the work is done.
struct PrintShop: ~Copyable {
  private let folder: String
  private static let dotsPerInch = 200

  init() throws {
    folder = FileManager.default.temporaryDirectory.path() + "/measuring-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The files as they look on paper, in their order, by one start of the program.
  func print(_ files: [[UInt8]]) throws -> [PrintedDocument] {
    for (index, bytes) in files.enumerated() {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(index).docx"))
    }
    _ = try ToolRun.output(
      of: [
        "soffice", "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
        "pdf", "--outdir", folder,
      ] + files.indices.map { "\(folder)/\($0).docx" }, seconds: 60 + 5 * files.count)
    return try files.indices.map { try printed("\(folder)/\($0).pdf") }
  }

  private func printed(_ path: String) throws -> PrintedDocument {
    let text = try ToolRun.output(of: ["pdftotext", "-bbox-layout", path, "-"], seconds: 60)
    let pages = try PrintedText.pages(text)
    let ink = try pages.indices.map { index in
      let number = "\(index + 1)"
      let map = try ToolRun.output(
        of: ["pdftoppm", "-r", "\(Self.dotsPerInch)", "-f", number, "-l", number, path], seconds: 60
      )
      return try InkPage(pixelMap: map, dotsPerInch: Self.dotsPerInch)
    }
    return PrintedDocument(
      pages: zip(ink, pages).map { PrintedDocument.Page(ink: $0, lines: $1) })
  }
}
