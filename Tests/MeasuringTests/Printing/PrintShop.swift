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

  /// Lays all files out by one start of the program; they are known by their places from then on.
  func layOut(_ files: [[UInt8]]) throws {
    for (index, bytes) in files.enumerated() {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(index).docx"))
    }
    _ = try ToolRun.output(
      of: [
        "soffice", "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
        "pdf", "--outdir", folder,
      ] + files.indices.map { "\(folder)/\($0).docx" }, seconds: 60 + 5 * files.count)
  }

  /// The lines of each page.
  func lines(of file: Int) throws -> [[PrintedLine]] {
    let path = "\(folder)/\(file).pdf"
    return try PrintedText.pages(
      try ToolRun.output(of: ["pdftotext", "-bbox-layout", path, "-"], seconds: 60))
  }

  /// The pages as they look on paper.
  func printed(_ file: Int) throws -> PrintedDocument {
    let lines = try lines(of: file)
    let ink = try lines.indices.map { index in
      let number = "\(index + 1)"
      let map = try ToolRun.output(
        of: [
          "pdftoppm", "-r", "\(Self.dotsPerInch)", "-f", number, "-l", number,
          "\(folder)/\(file).pdf",
        ], seconds: 60)
      return try InkPage(pixelMap: map, dotsPerInch: Self.dotsPerInch)
    }
    return PrintedDocument(
      pages: zip(ink, lines).map { PrintedDocument.Page(ink: $0, lines: $1) })
  }
}
