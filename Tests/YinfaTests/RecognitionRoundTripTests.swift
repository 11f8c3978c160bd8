import Diagnostics
import Documents
import OfficialLayout
import Records
import Templating
import Testing
import Yinfa

/// What we print, read back by the reader that reads everybody's files.
@Suite struct RecognitionRoundTripTests {
  /// The same record, once as the words that were printed and once as the file that was read.
  private func documents(_ record: InputFile, of office: String) throws -> (
    printed: Document, read: Document, recognition: Recognition
  ) {
    // What rules say of the record is no matter here.
    try documents(record, by: DataFolder.press(office))
  }

  private func documents(_ record: InputFile, by press: Press) throws -> (
    printed: Document, read: Document, recognition: Recognition
  ) {
    let files = press.render(record, to: [.markdown, .docx], isDraft: true).files
    try #require(files.count == 2)
    let markdown = SourceFile(name: files[0].path, bytes: files[0].bytes)
    let recognition = Recognition(
      try WordReader.file(named: files[1].path, bytes: files[1].bytes))
    return (try MarkdownDraft(parsing: markdown).document, recognition.document, recognition)
  }

  @Test(arguments: DataFolder.offices)
  func `every element of our own documents is recognised`(office: String) throws {
    for record in try DataFolder.officialDocuments(of: office) {
      let (printed, read, _) = try documents(record, of: office)
      #expect(Elements(read) == Elements(printed), "\(record.name)")
    }
  }

  /// Both ways of setting margins, and both of holding the 版记 at the foot.
  private static let layouts = [
    "版式: {方案: 常用, 版记定位: 文本框}", "版式: {方案: 精确, 版记定位: 浮动表格}",
  ]

  @Test(arguments: FormRecords.names, layouts)
  func `every form is recognised, however it is laid out`(name: String, layout: String) throws {
    let profile = "格式版本: 1\n机关名称: 演示市市场监督管理局\n\(layout)\n"
    let press = Press(profile: InputFile(name: "yinfa.yaml", bytes: Array(profile.utf8)))
    let (printed, read, _) = try documents(FormRecords.file(name), by: press)
    #expect(Elements(read) == Elements(printed))
    #expect(read.body.bareWords == printed.numbered().body.bareWords)
  }

  /// What rules say of words: what they waive, and where it was written, is the record's alone.
  private func sayings(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.filter { $0.citation != nil }.map { finding in
      let message = finding.message.split(separator: "（已豁免").first ?? ""
      return "\(finding.id) \(message)"
    }.sorted()
  }

  @Test(arguments: DataFolder.offices)
  func `the rules say of the Word file what they say of its record`(office: String) throws {
    let press = try DataFolder.press(office)
    for record in try DataFolder.officialDocuments(of: office) {
      let file = try #require(press.render(record, to: [.docx], isDraft: true).files.first)
      let word = InputFile(name: file.path, bytes: file.bytes)
      #expect(
        sayings(press.check([word], on: "2026-12-31"))
          == sayings(press.check([record], on: "2026-12-31")), "\(record.name)")
    }
  }

  @Test(arguments: DataFolder.offices)
  func `the words of the body are all there, in their order`(office: String) throws {
    for record in try DataFolder.officialDocuments(of: office) {
      let (printed, read, _) = try documents(record, of: office)
      let texts = { (document: Document) in
        let issued = document.issuedText.map { [$0.body] + $0.annexes.compactMap(\.body) } ?? []
        return ([document.body] + document.annexes.compactMap(\.body) + issued).map(\.bareWords)
      }
      #expect(texts(read) == texts(printed.numbered()), "\(record.name)")
    }
  }

  @Test(arguments: DataFolder.offices)
  func `no paragraph of a page's edge or of nothing is taken for text`(office: String) throws {
    for record in try DataFolder.officialDocuments(of: office) {
      let (_, _, recognition) = try documents(record, of: office)
      for (paragraph, element) in zip(recognition.file.paragraphs, recognition.elements) {
        #expect(!paragraph.isBlank || element == .blank)
        if !paragraph.place.isInText { #expect(element == .pageNumber || element == .blank) }
      }
    }
  }
}

/// The elements of a document, in plain words.
private struct Elements: Equatable {
  let form: DocumentForm
  let masthead: [String]
  /// Nil where there is none.
  let isPreprinted: Bool?
  let title: String
  let addressees: String?
  let attendance: [String]
  let signature: [String]
  let seal: SignatureBlock.Seal?
  let note: String?
  let annexes: [String]
  let issued: [String]
  let colophon: [String?]

  init(_ document: Document) {
    form = document.form
    let head = document.masthead
    isPreprinted = head?.isPreprinted
    // What the paper bears already is not in the file.
    let mark = isPreprinted == true ? [] : head?.markLines.map(\.plainText.bare) ?? []
    masthead =
      [head?.copyNumber, head?.secrecy, head?.urgency, head?.number].compactMap {
        $0?.plainText.bare
      } + mark + [isPreprinted == true ? "" : head?.suffixBeside?.rawValue ?? ""]
      + (head?.signers.map(\.plainText.bare) ?? [])
    title = document.title.plainText.bare
    addressees = (document.addressees?.content ?? document.colophon?.addressees)?.plainText
    attendance = document.attendance?.lists.map { "\($0.label)：\($0.names.plainText)" } ?? []
    signature =
      (document.signature?.agencies.map(\.plainText) ?? [])
      + (document.signature?.signatories.map(\.line.plainText.bare) ?? [])
      + [document.signature?.date?.plainText ?? ""]
    seal = document.signature?.seal
    note = document.note?.plainText
    annexes = document.annexes.map {
      "\($0.title.plainText.bare) \($0.body == nil) \($0.orientation(in: .classic)) \($0.isDetached)"
    }
    issued =
      document.issuedText.map { text in
        [text.title.plainText.bare]
          + text.annexes.map { "\($0.title.plainText.bare) \($0.body == nil)" }
      } ?? []
    colophon = [
      document.colophon?.copies?.plainText, document.colophon?.printer?.plainText,
      document.colophon?.printDate?.plainText,
    ]
  }
}

extension String {
  /// Without the breaks and blanks that setting in type puts in.
  fileprivate var bare: String { filter { !$0.isWhitespace } }
}

extension [Block] {
  /// Numbers included; what setting in type adds is left out.
  fileprivate var bareWords: String { map(\.words).joined().bare }
}

extension Block {
  fileprivate var words: String {
    switch self {
    case .heading(let heading): (heading.number ?? "") + heading.content.plainText
    case .paragraph(let content): content.plainText
    case .list(let list):
      list.items.map { ($0.number ?? "") + $0.blocks.map(\.words).joined() }.joined()
    case .roster(let roster):
      roster.groups.map { group in
        group.label.plainText + "："
          + group.members.map { $0.name.plainText + $0.post.plainText }.joined()
      }.joined()
    case .table(let table): table.rows.flatMap(\.cells).map(\.content.plainText).joined()
    }
  }
}
