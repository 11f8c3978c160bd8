import Diagnostics
import Glibc
import Yinfa

/// LibreOffice, which turns Word files into PDF where it is installed.
enum LibreOffice {
  private static let names = ["soffice", "libreoffice"]

  /// The program's name; nil where it is not installed.
  static var program: String? { names.first { Programs.path(of: $0) != nil } }

  /// Asked before a run writes anything.
  static func requireInstalled() throws(IOFailure) {
    guard program != nil else { throw .notInstalled() }
  }

  /// The documents as PDF, in their order, by one start of the program with a profile of its own.
  static func pdf(of documents: [[UInt8]]) throws(IOFailure) -> [[UInt8]] {
    guard let program else { throw .notInstalled() }
    let workshop = try TemporaryFolder()
    defer { workshop.remove() }
    let folder = try OutputFolder(workshop.path)
    for (index, bytes) in documents.enumerated() {
      try folder.write(OutputFile(path: "\(index).docx", bytes: bytes))
    }
    let files = documents.indices.map { "\(workshop.path)/\($0).docx" }
    let arguments = [
      program, "-env:UserInstallation=file://\(workshop.path)/profile", "--headless",
      "--convert-to", "pdf", "--outdir", workshop.path,
    ]
    guard ChildProcess.run(arguments + files, seconds: 60 + 10 * documents.count) != nil else {
      throw .tookTooLong()
    }
    var pages: [[UInt8]] = []
    for index in documents.indices {
      do {
        pages.append(try InputReader.file("\(workshop.path)/\(index).pdf").bytes)
      } catch {
        throw .refused()
      }
    }
    return pages
  }
}

extension IOFailure {
  fileprivate static func notInstalled() -> IOFailure {
    IOFailure(
      "没有安装 LibreOffice，不能印 PDF",
      suggestion: "安装 libreoffice-writer，或用 --to docx 印 Word 后在 Word 或 WPS 中另存为 PDF")
  }

  fileprivate static func tookTooLong() -> IOFailure {
    IOFailure("LibreOffice 没有在限定时间内转出 PDF", suggestion: "分批再印，或先印 docx")
  }

  fileprivate static func refused() -> IOFailure {
    IOFailure("LibreOffice 没有转出 PDF", suggestion: "用 yinfa doctor 查看安装是否完好，或先印 docx")
  }
}
