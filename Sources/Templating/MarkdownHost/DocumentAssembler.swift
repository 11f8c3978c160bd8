import Diagnostics
import Documents

/// Puts the filled passages of a text into their places in a document.
struct DocumentAssembler {
  var problems: [Diagnostic] = []
  private let start: TextLocation
  let locatesWords: Bool
  var notice = TextPart()
  var issued: TextPart?
  var section = Section.notice
  var pending: (label: Label, location: TextLocation)?
  var elements: [OfficialElement: (values: [[Inline]], location: TextLocation)] = [:]
  var settings = DocumentSettings()

  enum Section {
    case notice, issued
    case annex(ofIssued: Bool)
  }

  /// - Parameters:
  ///   - start: where to report what the whole file lacks.
  ///   - locatesWords: whether the words shall know where they stand. A template's need not: what a rule
  ///     finds in a document is looked for in the data.
  init(start: TextLocation, locatesWords: Bool) {
    self.start = start
    self.locatesWords = locatesWords
  }

  mutating func take(_ values: [FilledValue]) {
    for value in values {
      switch value.key {
      case .element(let element):
        let values = value.values.map { element.stripped($0) }
        give(element, element.hasLines ? values.flatMap(\.lines) : values, at: value.location)
      case .setting(let key):
        let words = value.values.map(\.plainText).joined()
        if let problem = settings.take(key, words, at: value.location) { problems.append(problem) }
      }
    }
  }

  mutating func take(_ passage: Passage) {
    switch passage.content {
    case .label(let label): take(label, at: passage.location)
    case .title(let words): take(title: words, at: passage.location)
    case .block(let block): take(block, at: passage.location)
    }
  }

  mutating func finished() -> Document {
    closePending()
    checkTitles()
    checkReferences(in: notice)
    if let issued { checkReferences(in: issued) }
    return Document(
      form: settings.form, direction: settings.direction, masthead: masthead,
      title: notice.title?.words ?? [], dateline: one(.dateline),
      addressees: one(.addressees).map { Addressees($0) }, body: notice.body,
      attendance: attendance, annexes: notice.merged, signature: signature, note: one(.note),
      issuedText: issued.map {
        IssuedText(title: $0.title?.words ?? [], body: $0.body, annexes: $0.merged)
      },
      colophon: colophon)
  }
}

extension DocumentAssembler {
  private mutating func checkTitles() {
    if notice.title == nil, !settings.form.canLackTitle { problems.append(.noTitle(at: start)) }
    for annex in notice.annexes + (issued?.annexes ?? []) where annex.title == nil {
      problems.append(.annexWithoutTitle(at: annex.location))
    }
  }

  private mutating func checkReferences(in part: TextPart) {
    for text in part.texts where text.contains(where: \.holdsReference) {
      let numbered = text.numbered()
      let anchors = numbered.anchors
      for block in numbered where block.holdsReference {
        _ = block.mapInlines { inline in
          if case .reference(let reference) = inline, reference.number == nil, !problems.isFull {
            problems.gather(.unknownAnchor(reference, among: anchors))
          }
          return inline
        }
      }
    }
  }
}

extension [Block] {
  fileprivate var anchors: [String] {
    compactMap { block in
      guard case .heading(let heading) = block else { return nil }
      return heading.anchor
    }
  }
}
