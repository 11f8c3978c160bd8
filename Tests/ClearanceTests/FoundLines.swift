import Clearance
import Diagnostics
import Documents

/// Reads `主送: 各科室:` line by line.
struct FoundLines {
  private(set) var lines: [Line] = []
  /// The words of the lines, by the names before them.
  private(set) var named: [String: [[Inline]]] = [:]
  private var part = DocumentPart.own
  private var annexes = 0

  init(_ file: SourceFile) {
    for number in 1...max(1, file.lineCount) {
      let text = String(decoding: file.line(number) ?? [], as: UTF8.self)
      let name = Self.name(of: text)
      let prefix = name.map { $0 + ": " } ?? ""
      let place = TextLocation(file: file, line: number, column: prefix.unicodeScalars.count + 1)
      let words = Field(String(text.dropFirst(prefix.count)), sensitivity: .open, origin: place)
      read([.field(words)], name ?? "正文")
    }
  }

  private static func name(of line: String) -> String? {
    let name = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false).first
    return name.map(String.init).flatMap { elements[$0] != nil || settings.contains($0) ? $0 : nil }
  }

  private mutating func read(_ words: [Inline], _ name: String) {
    named[name, default: []].append(words)
    guard let element = Self.elements[name] else { return }
    turn(to: element, isIssued: name == "方案标题")
    lines.append(Line(element, of: part, words))
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

  private static let settings = ["格式", "方向"]

  private static let elements: [String: DocumentElement] = [
    "份号": .copyNumber, "密级": .secrecy, "紧急": .urgency, "标志": .mark, "文号": .number, "签发人": .signers,
    "标题": .title, "方案标题": .title, "题下": .dateline, "主送": .addressees, "正文": .text,
    "一级": .heading(level: 1), "二级": .heading(level: 2), "三级": .heading(level: 3),
    "四级": .heading(level: 4), "名单": .roster, "格": .cell, "附件说明": .annexList, "署名": .signature,
    "签署人": .signatory, "日期": .date, "附注": .note, "出席": .attendance, "附件": .annexLabel,
    "附件标题": .annexTitle, "版记主送": .colophonAddressees, "抄送": .copies, "印发": .printing,
  ]
}
