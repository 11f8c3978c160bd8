import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Records
import Templating

/// One record or draft set in type, with all that was found on the way (校样).
struct Proof {
  /// Nil where nothing could be set, and for what somebody else has set.
  let typesetting: Typesetting?
  /// The document, whoever wrote it; its number is compared with those of others.
  let registered: Document?
  let findings: [Finding]
  /// What its file is called, where the record's own file does not say.
  var name: String?
  /// Of a document that anyone may read, of which decisions it was made: its finished bytes are scanned. Nil for
  /// all others.
  var traces: [RecordTrace]?

  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  /// Fills the kind's template with the record, and proofreads the document.
  init(
    _ entry: RecordFile.Entry, of office: Office, _ order: PrintOrder,
    among register: DocumentRegister
  ) {
    guard office.profile != nil else {
      // What is wrong with a profile that is there has been said with the office.
      self.init(nil, office.hasProfileFile ? [] : [.noProfile(for: entry.record)])
      return
    }
    do throws(Problems) {
      if !entry.kind.papers.isEmpty {
        self =
          entry.decision == nil
          ? try LetterPrinting(entry, office, order).proof
          : try PaperPrinting(entry, office, order).proof
        return
      }
      if let paper = order.paper { throw Problems(.noPapers(entry, paper)) }
      let template = try office.shelf.template(entry.kind.templates)
      let (document, found) = template.filled(
        with: office.scope(of: entry.record), mode: order.mode)
      self.init(
        document, found, of: office, on: order.day, among: register,
        waiving: Waiver.all(in: entry.record), besides: office.findings(in: entry, on: order.day))
    } catch {
      self.init(nil, error.diagnostics)
    }
  }

  /// Reads a draft in Markdown, and proofreads it; an official document whose elements nobody named is proofread as
  /// any other text.
  init(
    draft input: InputFile, of office: Office, on day: Day?, among register: DocumentRegister
  ) {
    do throws(Problems) {
      let (file, found) = try SourceFile.decoding(name: input.name, bytes: input.bytes)
      if let recognition = Recognition(unnamedIn: file) {
        let draft = try? MarkdownDraft(parsing: file)
        self.init(
          recognition, found, of: office, on: day, among: register,
          printedAs: draft.map { Typesetting($0.document, office.layout) })
        return
      }
      let draft = try MarkdownDraft(parsing: file)
      let typesetting = Typesetting(draft.document, office.layout)
      let findings = office.check(Proofreading(of: typesetting, on: day), among: register)
      self.init(
        typesetting, (found + draft.warnings).findings + findings.waived(by: draft.waivers))
    } catch {
      self.init(nil, error.diagnostics)
    }
  }

  /// Reads a Word file, whoever wrote it, tells what its paragraphs are, and proofreads it.
  init(
    word input: InputFile, of office: Office, on day: Day?, among register: DocumentRegister
  ) {
    do throws(Problems) {
      let file = try WordReader.file(named: input.name, bytes: input.bytes)
      self.init(Recognition(file), [], of: office, on: day, among: register)
    } catch {
      self.init(nil, error.diagnostics)
    }
  }

  /// Tells what the lines of a text are, and proofreads it.
  init(
    plainText input: InputFile, of office: Office, on day: Day?, among register: DocumentRegister
  ) {
    do throws(Problems) {
      let (file, found) = try SourceFile.decoding(name: input.name, bytes: input.bytes)
      let recognition = Recognition(WordFile(plainText: file))
      self.init(recognition, found, of: office, on: day, among: register)
    } catch {
      self.init(nil, error.diagnostics)
    }
  }

  /// The same with what else was found in its record.
  func adding(_ findings: [Finding]) -> Proof {
    var proof = Proof(typesetting, self.findings + findings, registered: registered)
    proof.name = name
    proof.traces = traces
    return proof
  }

  init(diagnostics: [Diagnostic]) { self.init(nil, diagnostics) }

  /// Of a record that prints nothing yet: what its rules found.
  init(findings: [Finding]) { self.init(nil, findings) }

  /// Of a document that was filled from a record; what the record waives of a document's rules is a note.
  init(
    _ document: Document, _ found: [Diagnostic], of office: Office, on day: Day?,
    among register: DocumentRegister = DocumentRegister(), waiving waivers: [Waiver] = [],
    besides others: [Finding] = [], isServed: Bool = false
  ) {
    let typesetting = Typesetting(document, office.layout)
    var proofreading = Proofreading(of: typesetting, on: day)
    proofreading.isServed = isServed
    let findings = office.check(proofreading, among: register) + others
    self.init(typesetting, found.findings + findings.waived(by: waivers))
  }

  /// Of what was told of a file that names no elements.
  ///
  /// - Parameter found: by those who read it.
  private init(
    _ recognition: Recognition, _ found: [Diagnostic], of office: Office, on day: Day?,
    among register: DocumentRegister, printedAs typesetting: Typesetting? = nil
  ) {
    let findings = office.check(Proofreading(of: recognition, on: day), among: register)
    self.init(typesetting, found.findings + findings, registered: recognition.document)
  }

  private init(_ typesetting: Typesetting?, _ diagnostics: [Diagnostic]) {
    self.init(typesetting, diagnostics.findings)
  }

  private init(_ typesetting: Typesetting?, _ findings: [Finding], registered: Document? = nil) {
    self.typesetting = typesetting
    self.registered = registered ?? typesetting?.document
    self.findings = findings
  }
}

extension Recognition {
  /// Of a text in Markdown that names no elements, and shows that it is an official document all the same, or has
  /// no title marked as such. Nil for a draft of ours.
  fileprivate init?(unnamedIn file: SourceFile) {
    guard !MarkdownDraft.namesElements(file) else { return nil }
    self.init(WordFile(markdown: file))
    guard isOfficial || !self.file.paragraphs.contains(where: \.isMarkedTitle) else { return nil }
  }
}

extension Office {
  /// What the rules find, by this office's habits.
  fileprivate func check(
    _ proofreading: Proofreading, among register: DocumentRegister
  ) -> [Finding] {
    var proofreading = proofreading
    proofreading.agency = agency
    proofreading.habits = habits
    proofreading.installedFonts = installedFonts
    proofreading.register = register
    proofreading.pages?.isOneSided = layout.sides == .one
    return Rulebook.check(proofreading)
  }
}

extension [Diagnostic] {
  /// What readers found, which nothing but a person mends.
  fileprivate var findings: [Finding] { map { Finding($0) } }
}

extension Diagnostic {
  fileprivate static func noProfile(for record: Record) -> Diagnostic {
    Diagnostic(
      .error, "office.no-profile", "找不到 yinfa.yaml，不知道是哪个机关的文件", at: record.origin,
      suggestion: "把文件放进办公文件夹，或用 --office 指明；新建办公文件夹用“yinfa init 文件夹”")
  }

  fileprivate static func noPapers(_ entry: RecordFile.Entry, _ paper: String) -> Diagnostic {
    Diagnostic(
      .error, "render.no-such-paper", "“\(entry.kind.names[0])”没有“\(paper.excerpt)”这种文书",
      at: entry.record.origin, suggestion: "去掉 --as，印它自己的公文")
  }
}
