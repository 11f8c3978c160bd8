import Clearance
import Diagnostics
import Documents
import OfficePackaging
import OfficialLayout
import Records
import Testing
import Writers

/// A .docx as our writer makes it, and what a clumsy hand makes of that.
struct WordSample: Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ document: Document, layout: LayoutProfile = .classic) {
    bytes = WordWriter(layout: layout).bytes(of: document)
  }

  var file: WordFile {
    get throws { try WordReader.file(named: "通知.docx", bytes: bytes) }
  }

  func edited(_ edits: (WordFile) throws -> [WordEdit]) throws -> WordSample {
    let file = try file
    return try edited(edits(file), of: file)
  }

  private func edited(_ edits: [WordEdit], of file: WordFile) throws -> WordSample {
    let day = try #require(Day(year: 2022, month: 5, day: 12))
    return WordSample(bytes: try WordMending(file, edits, on: day).bytes)
  }

  /// With other XML in the place of some.
  func replacing(
    _ old: String, with new: String, in part: String = "word/document.xml"
  ) throws -> WordSample {
    let reader = try ZipReader(bytes)
    var zip = ZipWriter()
    #expect(reader.contains(part))
    for path in reader.paths {
      var content = try #require(try reader.part(path))
      if path == part {
        let text = String(decoding: content, as: UTF8.self)
        #expect(text.contains(old), "\(old) is not in \(part)")
        content = Array(text.replacing(old, with: new).utf8)
      }
      zip.add(path: path, content)
    }
    return WordSample(bytes: zip.finished())
  }
}

extension WordSample {
  /// With the number at the right, and no number on the first page, as a letter has them (10.1).
  func asLetter() throws -> WordSample {
    try edited {
      [
        .paragraph(try $0.paragraph("演市监函"), .alignment(.right)), .section(0, .titlePage(true)),
      ]
    }
  }

  /// With paragraphs after the last.
  func appending(_ paragraphs: [String]) throws -> WordSample {
    try appending(xml: paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined())
  }

  /// With blocks after the last.
  func appending(xml: String) throws -> WordSample {
    try replacing("<w:sectPr", with: xml + "<w:sectPr")
  }

  /// With XML before and after the paragraph that holds some words.
  func wrapping(_ words: String, _ before: String, _ after: String) throws -> WordSample {
    let part = "word/document.xml"
    let zip = try ZipReader(bytes)
    let text = String(decoding: try #require(try zip.part(part)), as: UTF8.self)
    let found = try #require(text.firstRange(of: words))
    let start = try #require(text[..<found.lowerBound].ranges(of: "<w:p>").last).lowerBound
    let end = try #require(text[found.upperBound...].firstRange(of: "</w:p>")).upperBound
    let new = "\(text[..<start])\(before)\(text[start..<end])\(after)\(text[end...])"
    return WordSample(bytes: try zip.rewritten(with: [part: Array(new.utf8)]))
  }

  /// With every element of some names taken out.
  func without(_ names: Set<String>, in part: String = "word/document.xml") throws -> WordSample {
    let package = try OfficePackage(bytes)
    var xml = XMLEditing(try #require(try package.tree(part)))
    xml.remove(names, in: xml.root)
    return WordSample(bytes: try package.zip.rewritten(with: [part: xml.bytes]))
  }

  /// With what a rule finds mended.
  func mended(by id: String) throws -> WordSample {
    let edits = try found(by: id).flatMap(\.wordEdits)
    #expect(!edits.isEmpty, "\(id) mends nothing")
    return try edited { _ in edits }
  }

  private func proofreading(fonts: Set<String>?) throws -> Proofreading {
    var proofreading = Proofreading(of: Recognition(try file))
    proofreading.installedFonts = fonts
    return proofreading
  }

  func found(by id: String, fonts: Set<String>? = nil) throws -> [Finding] {
    let rule = try #require(Rulebook.rule(id))
    return rule.check(try proofreading(fonts: fonts))
  }

  /// `第12段 警告: message → suggestion`
  func findings(of id: String, fonts: Set<String>? = nil) throws -> [String] {
    try found(by: id, fonts: fonts).map(\.diagnostic.line)
  }

  /// Everything that rules about looks and pages say, and by which rule.
  func allFindings(of ids: [String]) throws -> [String] {
    let proofreading = try proofreading(fonts: nil)
    return try ids.flatMap { id in
      try #require(Rulebook.rule(id)).check(proofreading).map { "\(id) \($0.diagnostic.line)" }
    }
  }
}

extension XMLEditing {
  fileprivate mutating func remove(_ names: Set<String>, in node: XMLHandle) {
    for child in children(of: node) {
      if names.contains(name(of: child)) { remove(child) } else { remove(names, in: child) }
    }
  }
}

extension Finding {
  var wordEdits: [WordEdit] {
    switch repair {
    case .word(let edits): edits
    case .text, nil: []
    }
  }
}

extension Diagnostic {
  var line: String {
    let place = location.map { $0.description.split(separator: ":")[1] + " " } ?? ""
    return "\(place)\(severity.chinese): \(message) → \(suggestion ?? "")"
  }
}

extension WordFile {
  /// The number of the first paragraph whose words begin so.
  func paragraph(_ words: String) throws -> Int {
    try #require(paragraphs.first { $0.text.hasPrefix(words) }?.index, "\(words)")
  }

  func properties(_ words: String) throws -> WordParagraphProperties {
    try paragraphs[paragraph(words)].properties
  }
}
