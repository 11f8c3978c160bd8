import Documents
import OfficialLayout
import Records

/// The changes that put the 版记 at the foot of a page, in a box that stands there whatever the text does.
///
/// The paragraph that holds the box is as high as the box: where that no longer fits below the text, it goes to
/// the next page and takes the box along, so that the two never overlap.
struct ColophonPlacing {
  private let word: WordReading
  private let frame: ColophonFrame
  /// Those of the body that hold the 版记; none where it stands in a box already.
  private let blocks: [WordBlock]

  init(_ frame: ColophonFrame, in word: WordReading) {
    self.word = word
    self.frame = frame
    let lines = Set(frame.lines.map(\.index))
    blocks = word.file.body.filter { block in
      word.file.paragraphs(of: block).contains { lines.contains($0.index) }
    }
  }

  /// None where the 版记 does not stand in the flow, or the last page is none that the standard knows.
  ///
  /// - Parameter startsPage: whether it goes to a page of its own.
  func boxing(startsPage: Bool) -> [WordEdit] {
    guard isWhole, isInFlow, let section = word.file.sections.last, section.page.isA4,
      !section.page.lies, let first = blocks.first
    else { return [] }
    let height = height(in: section)
    let box = WordNewBox(
      "版记", left: Length.twips(section.margins.binding).emu,
      top: (GBT9704.Page.typeAreaBottom - height).emu, width: GBT9704.Page.typeAreaWidth.emu,
      height: height.emu, rows: rows)
    let unruled =
      rows.isEmpty ? [] : frame.lines.map { WordEdit.paragraph($0.index, .borders(nil)) }
    let widened = frame.edits(toWidth: GBT9704.Page.typeAreaWidth.twips)
    return unruled + widened + [
      .box(
        blocks, box, on: .holder(height: height, startsPage: startsPage),
        isLast ? .before(first) : .endOfBody)
    ]
  }

  /// The rules of the rows that lines become: those of paragraphs would be as short as their indents make them.
  private var rows: [WordBorders] {
    guard frame.table == nil else { return [] }
    let isRuled = word.form != .letter
    return frame.rules(
      edge: isRuled ? .imprintEdge : nil, inner: isRuled ? .imprintInner : nil, in: word)
  }

  /// Onto a page of its own, wherever it stands; the empty lines that pushed it down the last one go.
  var turning: [WordEdit] {
    guard let line = frame.lines.first else { return [] }
    let box = word.box(of: line)
    let edits =
      box.map(turning)
      ?? (frame.table?.position == nil ? boxing(startsPage: true) : turningFloat)
    return edits.isEmpty ? [] : edits + (ownBlock(box).map(word.emptyLines(above:)) ?? [])
  }

  /// The first block that is there for the 版记; none where its box hangs on words.
  private func ownBlock(_ box: WordShape?) -> WordBlock? {
    guard let box else { return blocks.first }
    return word.file.paragraphs[box.anchor].showsNothing ? .paragraph(box.anchor) : nil
  }

  /// The paragraph that a box hangs on turns the page where it does nothing else; else another takes the box.
  private func turning(_ box: WordShape) -> [WordEdit] {
    let anchor = word.file.paragraphs[box.anchor]
    guard anchor.place.room == .body, !box.isInline else { return [] }
    if anchor.showsNothing, word.isEnd(after: .paragraph(anchor.index)) {
      return [.paragraph(anchor.index, .startsPage(true))]
    }
    guard box.isMovable else { return [] }
    let height = Length(emu: box.height)
    return [.hang(shape: box.index, on: .holder(height: height, startsPage: true), .endOfBody)]
  }

  /// A floating table stands on the page of the paragraph after it.
  private var turningFloat: [WordEdit] {
    guard let block = blocks.first, blocks.count == 1, word.isEnd(after: block),
      let place = word.file.body.firstIndex(of: block)
    else { return [] }
    guard place + 1 < word.file.body.count else {
      return [.insert(.holder(height: .points(1), startsPage: true), .after(block))]
    }
    guard case .paragraph(let next) = word.file.body[place + 1] else { return [] }
    return [.paragraph(next, .startsPage(true))]
  }
}

extension ColophonPlacing {
  /// Whether the blocks hold nothing but the 版记, and all of it.
  private var isWhole: Bool {
    let paragraphs = blocks.flatMap(word.file.paragraphs)
    let lines = Set(frame.lines.map(\.index))
    return !blocks.isEmpty && (frame.table != nil || blocks.count == lines.count)
      && lines.isSubset(of: paragraphs.map(\.index))
      && paragraphs.allSatisfy { lines.contains($0.index) || $0.isBlank }
  }

  private var isInFlow: Bool {
    blocks.allSatisfy { block in
      switch block {
      case .paragraph(let index): !word.file.paragraphs[index].properties.isFramed
      case .table(let index): word.file.tables[index].position == nil
      }
    }
  }

  /// Whether nothing but blank lines follows.
  private var isLast: Bool { blocks.last.map(word.isEnd) ?? false }

  /// What its lines take, and a little more: they stand at the foot of the box.
  private func height(in section: WordSection) -> Length {
    let lines = WordPagination.height(
      of: blocks, in: word.file, width: GBT9704.Page.typeAreaWidth,
      gridPitch: section.grid.pitch.map { .word($0) })
    return min(lines + .points(4), GBT9704.Page.typeAreaHeight)
  }
}

extension WordReading {
  /// The text box that holds a line.
  func box(of line: WordParagraph) -> WordShape? {
    file.shapes.first { shape in
      shape.blocks.flatMap(file.paragraphs).contains { $0.index == line.index }
    }
  }

  /// Takes the empty lines away that stand between a block and the text above it.
  fileprivate func emptyLines(above block: WordBlock) -> [WordEdit] {
    guard let place = file.body.firstIndex(of: block) else { return [] }
    let lines = file.body[..<place].reversed().prefix { block in
      guard case .paragraph(let index) = block else { return false }
      return file.paragraphs[index].isEmptyLine && !file.endsSection(index)
    }
    return lines.flatMap(file.paragraphs).map { .removeParagraph($0.index) }
  }

  /// Whether nothing but blank lines follows a block of the body.
  fileprivate func isEnd(after block: WordBlock) -> Bool {
    guard let place = file.body.lastIndex(of: block) else { return false }
    return file.body[(place + 1)...].flatMap(file.paragraphs).allSatisfy { $0.isBlank }
  }
}

extension WordFile {
  /// Whether the next section begins after a paragraph.
  fileprivate func endsSection(_ index: Int) -> Bool {
    sections.contains { $0.paragraphs.upperBound == index + 1 }
  }
}

extension WordParagraph {
  fileprivate var isEmptyLine: Bool { isBlank && !text.unicodeScalars.contains("\u{0C}") }

  /// Whether it is there for what hangs on it.
  fileprivate var showsNothing: Bool {
    label == nil && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      && !text.unicodeScalars.contains("\u{0C}")
  }
}

extension WordNewParagraph {
  /// A paragraph for what hangs on it.
  fileprivate static func holder(height: Length, startsPage: Bool) -> WordNewParagraph {
    WordNewParagraph(
      (startsPage ? [.startsPage(true)] : []) + [
        .indent(WordIndent()), .alignment(.left), .snapsToGrid(false), .controlsWidows(false),
        .spacing(WordSpacing(line: height.twips, rule: .exact)),
      ], letters: [.size(2)])
  }
}
