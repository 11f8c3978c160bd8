import Foundation
import Yinfa

/// The office folders of the repository, read as the command reads them.
enum DataFolder {
  static let offices = ["anhui", "changyuan", "guigang", "naiman", "wugang", "yanshi"]

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data")

  static func press(_ office: String) throws -> Press {
    Press(profile: try file(office, "yinfa.yaml"), templates: [])
  }

  static func file(_ office: String, _ path: String) throws -> InputFile {
    let url = root.appending(path: office).appending(path: path)
    return InputFile(name: "\(office)/\(path)", bytes: [UInt8](try Data(contentsOf: url)))
  }

  /// Every record of an office, by path.
  static func records(of office: String) throws -> [InputFile] {
    let folder = root.appending(path: office)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try paths.filter { $0.hasSuffix(".yaml") && $0 != "yinfa.yaml" }.sorted()
      .map { try file(office, $0) }
  }

  /// The records that become official documents; the papers of a case (文书) have forms of their own.
  static func officialDocuments(of office: String) throws -> [InputFile] {
    try records(of: office).filter { record in
      !["penalties/", "disposals/", "disclosure-requests/"].contains { record.name.contains($0) }
    }
  }
}

extension InputFile {
  /// The file with every occurrence of a text replaced, as a clerk would do it.
  func replacing(_ old: String, with new: String) -> InputFile {
    let text = String(decoding: bytes, as: UTF8.self)
    return InputFile(name: name, bytes: Array(text.replacing(old, with: new).utf8))
  }
}
