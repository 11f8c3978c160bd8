import Diagnostics
import Documents
import Foundation
import Templating
import Yinfa

/// A document of an office of `Data/`, as the press prints it.
struct OfficeDocument: Hashable, CustomStringConvertible {
  /// `wugang/plans/2022-47.yaml`
  let description: String
  let document: Document

  static func == (one: OfficeDocument, other: OfficeDocument) -> Bool {
    one.description == other.description
  }

  func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// Every record of every office.
  static let all = Result<[OfficeDocument], any Error> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("yinfa.yaml") }.sorted()
      .flatMap(documents)
  }

  /// The press prints Markdown that is read back as the same document.
  private static func documents(_ path: String) throws -> [OfficeDocument] {
    let office = path.split(separator: "/").first.map(String.init) ?? path
    let press = Press(profile: try file("\(office)/yinfa.yaml"))
    return try press.render(try file(path), to: [.markdown]).files.map { printed in
      let file = SourceFile(name: printed.path, bytes: printed.bytes)
      return OfficeDocument(
        description: "\(path) \(printed.path)", document: try MarkdownDraft(parsing: file).document)
    }
  }

  private static func file(_ path: String) throws -> InputFile {
    InputFile(name: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Data")
}
