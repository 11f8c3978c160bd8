import Diagnostics
import Foundation
import OfficePackaging
import TestMaterial
import Yinfa

/// A folder of `Cases/`.
struct GoldenCase: CustomStringConvertible, Sendable {
  let name: String

  var description: String { name }

  static let isRecording = ProcessInfo.processInfo.environment["YINFA_RECORD"] == "1"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  static let all: [GoldenCase] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted().map(GoldenCase.init)
  }()

  private var folder: URL { Self.folder.appending(path: name) }
}

extension GoldenCase {
  /// What the press makes of the case: the documents, and what it says about them.
  func print() throws -> [String: String] {
    let press = Press(profile: try input("yinfa.yaml"), templates: try templates())
    let record = try input("record.yaml") ?? input("draft.md")
    guard let record else { throw CocoaError(.fileNoSuchFile) }
    let rendering = try rendering(of: record, press)
    var printed: [String: String] = [:]
    for file in rendering.files {
      let format = file.path.split(separator: ".").last.map(String.init) ?? ""
      printed[Self.names[format] ?? "document.\(format)"] = try Self.text(of: file.bytes, format)
    }
    printed["findings.txt"] = TextReport(rendering.diagnostics).text
    return printed.filter { !$0.value.isEmpty }
  }

  /// The record's own document; or, where `order.txt` says so (`摘要 2022-06-05`), one of its papers on that day, or
  /// the list of a month (`曝光名单 2022-06-05 2022-05`).
  private func rendering(of record: InputFile, _ press: Press) throws -> Rendering {
    guard let order = try input("order.txt") else {
      return press.render(record, to: Format.allCases)
    }
    let words = String(decoding: order.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    switch (words.first, words.count) {
    case ("曝光名单", 3): return press.expose([record], month: words[2], on: words[1])
    case ("停止公示清单", 3): return press.stopped([record], month: words[2], on: words[1])
    case (let paper?, 2): return press.render(record, to: Format.allCases, as: paper, on: words[1])
    default: throw CocoaError(.fileReadCorruptFile)
    }
  }

  private static let names = ["docx": "document.xml", "xlsx": "sheet.xml"]
  private static let mainParts = ["docx": "word/document.xml", "xlsx": "xl/worksheets/sheet1.xml"]

  /// A page without its stylesheet, which has tests of its own; of a Word file or a workbook the main part, an
  /// element a line, since the other parts are the same for all.
  private static func text(of bytes: [UInt8], _ format: String) throws -> String {
    if let part = mainParts[format] {
      return try XMLNode.parse(ZipReader(bytes).part(part) ?? []).indented
    }
    // Foundation reads a file without its mark of UTF-8.
    let text = String(decoding: bytes.drop { [0xEF, 0xBB, 0xBF].contains($0) }, as: UTF8.self)
    guard let start = text.range(of: "<body") else { return text }
    return String(text[start.lowerBound...])
  }

  private func input(_ path: String) throws -> InputFile? {
    let url = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path()) else { return nil }
    return InputFile(name: path, bytes: [UInt8](try Data(contentsOf: url)))
  }

  private func templates() throws -> [InputFile] {
    let own = folder.appending(path: "模板").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
    return try names.sorted().compactMap { try input("模板/\($0)") }
  }
}

extension GoldenCase {
  private var expectedFolder: URL { folder.appending(path: "expected") }

  func expected() throws -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: expectedFolder.path())) ?? []
    var texts: [String: String] = [:]
    for name in names {
      texts[name] = try String(contentsOf: expectedFolder.appending(path: name), encoding: .utf8)
    }
    return texts
  }

  func record(_ texts: [String: String]) throws {
    try? FileManager.default.removeItem(at: expectedFolder)
    try FileManager.default.createDirectory(
      at: expectedFolder, withIntermediateDirectories: true)
    for (name, text) in texts {
      try text.write(to: expectedFolder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }
}
