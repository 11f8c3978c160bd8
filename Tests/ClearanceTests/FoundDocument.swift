import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial

/// A document as it was found in somebody else's file, a paragraph a line:
///
///     文号: 1️⃣演市监[2026]5号
///     标题: 关于开展检查的通知
///     各单位要高度重视。
///
/// A line without the name of an element is 正文. `附件` begins an annex, `方案标题` the text that a notice issues;
/// `格式` and `方向` say what the file as a whole is.
struct FoundDocument {
  let file: SourceFile
  private let marked: MarkedText
  private let reading: FoundLines

  init(_ marked: String) {
    self.marked = MarkedText(marked)
    file = self.marked.file()
    reading = FoundLines(file)
  }

  /// Without the marks of places.
  var text: String { marked.text }

  /// What the rule of that id says, in the order of its findings: `2:5: 错误: … → …`.
  func findings(of id: String, agency: Agency? = nil, on day: Day? = nil) -> [String] {
    findings(of: [id], agency, day).map(\.said)
  }

  func findings(of ids: [String]) -> [Finding] { findings(of: ids, nil, nil) }

  private func findings(of ids: [String], _ agency: Agency?, _ day: Day?) -> [Finding] {
    var proofreading = proofreading
    proofreading.agency = agency
    proofreading.day = day
    return ids.flatMap { Rulebook.rule($0)?.check(proofreading) ?? [] }
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

  /// The text with the repairs that the rule offers.
  func mended(by id: String) -> String {
    String(decoding: TextMending(file, findings(of: [id])).bytes, as: UTF8.self)
  }

  var proofreading: Proofreading { Proofreading(of: document, lines: reading.lines) }
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

  private func all(_ name: String) -> [[Inline]] { reading.named[name] ?? [] }

  private func words(of name: String) -> String? { all(name).first?.plainText }
}
