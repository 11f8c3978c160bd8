import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial

/// A document as it was found in somebody else's file: its lines, as `Lines` has them, and the model of what they are.
///
///     文号: 1️⃣演市监[2026]5号
///     标题: 关于开展检查的通知
///
/// `格式` and `方向` say what the file as a whole is.
struct FoundDocument {
  private let marked: MarkedText
  private let file: SourceFile
  private let paragraphs: [Paragraph]

  private struct Paragraph {
    let name: String
    let content: [Inline]
  }

  init(_ text: String) {
    marked = MarkedText(text)
    let file = marked.file()
    self.file = file
    var offset = 0
    var paragraphs: [Paragraph] = []
    for line in marked.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        let origin = file.location(atByte: offset + parts[0].utf8.count + 2)
        let field = Field(String(parts[1]), sensitivity: .open, origin: origin)
        paragraphs.append(Paragraph(name: String(parts[0]), content: [.field(field)]))
      }
      offset += line.utf8.count + 1
    }
    self.paragraphs = paragraphs
  }

  /// What the rule of that id says, in the order of its findings: `2:5: 错误: … → …`.
  func findings(of id: String, agency: Agency? = nil, on day: Day? = nil) -> [String] {
    check(id, agency, day).map(\.diagnostic).map { finding in
      let place = finding.location.map { "\($0.line):\($0.column): " } ?? ""
      return place + "\(finding.severity.chinese): \(finding.message) → \(finding.suggestion ?? "")"
    }
  }

  /// `1️⃣错误: …` as `findings` has it.
  func placed(_ expected: [String]) -> [String] {
    expected.map { line in
      (1...9).reduce(line) { line, number in
        guard let place = marked.place(number) else { return line }
        let parts = place.split(separator: ":")
        return line.replacing("\(number)\u{FE0F}\u{20E3}", with: "\(parts[1]):\(parts[2]): ")
      }
    }
  }

  /// The text without the marks of places.
  var unmarked: String { marked.text }

  /// The text with the repairs that the rule offers.
  func mended(by id: String) -> String {
    String(decoding: TextMending(file, check(id, nil, nil)).bytes, as: UTF8.self)
  }

  private func check(_ id: String, _ agency: Agency?, _ day: Day?) -> [Finding] {
    var proofreading = proofreading
    proofreading.agency = agency
    proofreading.day = day
    return Rulebook.rule(id)?.check(proofreading) ?? []
  }

  var proofreading: Proofreading {
    let lines = paragraphs.compactMap { paragraph in
      Self.elements[paragraph.name].map { Line($0, of: .own, paragraph.content) }
    }
    return Proofreading(of: document, lines: lines)
  }
}

extension FoundDocument {
  var document: Document {
    Document(
      form: words(of: "格式").flatMap(DocumentForm.init) ?? .general,
      direction: words(of: "方向").flatMap(Direction.init), masthead: masthead,
      title: Array(all("标题").joined(separator: [.lineBreak])), dateline: all("题下").first,
      addressees: all("主送").first.map { Addressees($0) }, body: all("正文").map { .paragraph($0) },
      signature: signature, note: all("附注").first)
  }

  private var masthead: Masthead? {
    guard !all("标志").isEmpty else { return nil }
    return Masthead(
      mark: Array(all("标志").joined(separator: [.lineBreak])), number: all("文号").first,
      signers: all("签发人"))
  }

  private var signature: SignatureBlock? {
    all("署名").isEmpty && all("日期").isEmpty
      ? nil : SignatureBlock(agencies: all("署名"), date: all("日期").first)
  }

  private func all(_ name: String) -> [[Inline]] {
    paragraphs.filter { $0.name == name }.map(\.content)
  }

  private func words(of name: String) -> String? { all(name).first?.plainText }

  private static let elements: [String: DocumentElement] = [
    "份号": .copyNumber, "密级": .secrecy, "紧急": .urgency, "标志": .mark, "文号": .number, "签发人": .signers,
    "标题": .title, "题下": .dateline, "主送": .addressees, "正文": .text, "一级": .heading(level: 1),
    "二级": .heading(level: 2), "三级": .heading(level: 3), "四级": .heading(level: 4), "名单": .roster,
    "表格": .cell, "附件说明": .annexList, "署名": .signature, "日期": .date, "附注": .note, "出席": .attendance,
    "附件": .annexLabel, "附件标题": .annexTitle, "版记主送": .colophonAddressees, "抄送": .copies,
    "印发": .printing,
  ]
}
