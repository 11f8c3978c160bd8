import Clearance
import Diagnostics
import Documents
import TestMaterial

/// A file that somebody else wrote, a paragraph a line: `主送: 各科室:`; a line without an element's name is 正文.
///
/// `附件` begins an annex, `方案标题` the text that a notice issues.
struct Lines {
  let text: String
  let proofreading: Proofreading
  let file: SourceFile

  init(_ marked: String, on day: Day? = nil) {
    let marked = MarkedText(marked)
    text = marked.text
    file = marked.file()
    var reading = LineReading()
    for number in 1...max(1, file.lineCount) {
      let words = String(decoding: file.line(number) ?? [], as: UTF8.self)
      reading.read(words, at: TextLocation(file: file, line: number, column: 1))
    }
    let title = reading.lines.first { $0.element == .title && $0.part == .own }?.text ?? ""
    proofreading = Proofreading(
      of: Document(title: [.text(title)]), lines: reading.lines, on: day)
  }

  /// What the rule of that id says, in the order of its findings.
  func findings(of id: String) -> [String] { findings(of: [id]).map(\.said) }

  func findings(of ids: [String]) -> [Finding] {
    ids.flatMap { Rulebook.rule($0)?.check(proofreading) ?? [] }
  }

  /// The text with the repairs of that rule made, and made again until there are none; the marks are gone.
  func mended(by id: String) -> String {
    let mending = TextMending(file, findings(of: [id]))
    guard !mending.made.isEmpty else { return text }
    return Lines(String(decoding: mending.bytes, as: UTF8.self)).mended(by: id)
  }
}

/// Reads `主送: 各科室:`.
private struct LineReading {
  private(set) var lines: [Line] = []
  private var part = DocumentPart.own
  private var annexes = 0

  mutating func read(_ text: String, at start: TextLocation) {
    let named = Self.elements.first { text.hasPrefix($0.name + ": ") }
    let name = named.map { $0.name + ": " } ?? ""
    turn(to: named?.element ?? .text, isIssued: named?.name == "方案标题")
    let place = TextLocation(
      file: start.file, line: start.line, column: name.unicodeScalars.count + 1)
    let words = Field(String(text.dropFirst(name.count)), sensitivity: .open, origin: place)
    lines.append(Line(named?.element ?? .text, of: part, [.field(words)]))
  }

  private mutating func turn(to element: DocumentElement, isIssued: Bool) {
    if isIssued {
      part = .issuedText
      annexes = 0
    }
    guard element == .annexLabel else { return }
    switch part {
    case .own, .annex: part = .annex(annexes)
    case .issuedText, .annexOfIssuedText: part = .annexOfIssuedText(annexes)
    }
    annexes += 1
  }

  private static let elements: [(name: String, element: DocumentElement)] = [
    ("份号", .copyNumber), ("密级", .secrecy), ("紧急", .urgency), ("标志", .mark), ("文号", .number),
    ("签发人", .signers), ("标题", .title), ("方案标题", .title), ("题下", .dateline), ("主送", .addressees),
    ("一级", .heading(level: 1)), ("二级", .heading(level: 2)), ("三级", .heading(level: 3)),
    ("四级", .heading(level: 4)), ("正文", .text), ("名单", .roster), ("格", .cell),
    ("附件说明", .annexList), ("署名", .signature), ("日期", .date), ("附注", .note), ("出席", .attendance),
    ("附件", .annexLabel), ("附件标题", .annexTitle), ("版记主送", .colophonAddressees), ("抄送", .copies),
    ("印发", .printing),
  ]
}
