import OfficePackaging

/// The words of a paragraph while they are being changed: which element holds which, and in which run.
///
/// Ranges are always those of the paragraph as it was read.
struct WordWords {
  struct Piece {
    var range: Range<Int>
    var element: XMLHandle
    var run: XMLHandle
    /// `w:t`; all else is a sign that stays whole.
    let isText: Bool
    var scalars: ArraySlice<Unicode.Scalar>
    /// What is put in the place of which scalars, from the last to the first.
    var replacements: [(range: Range<Int>, text: String)] = []
  }

  private var pieces: [Piece]
  let fields: [WordContent.FieldBounds]
  private let paragraph: XMLHandle

  init(_ content: WordContent, of paragraph: XMLHandle) {
    let scalars = Array(content.text.unicodeScalars)
    self.paragraph = paragraph
    fields = content.fieldBounds
    pieces = content.pieces.map { piece in
      Piece(
        range: piece.range, element: piece.element.node, run: piece.run.node,
        isText: piece.element.name == "w:t", scalars: scalars[piece.range])
    }
  }

  /// The runs between two places, which are made to begin and end there. None where nothing but a formula stands.
  mutating func runs(in range: Range<Int>, _ xml: inout XMLEditing) -> [XMLHandle] {
    split(at: range.lowerBound, &xml)
    split(at: range.upperBound, &xml)
    var runs: [XMLHandle] = []
    for piece in pieces where piece.range.overlaps(range) && xml.name(of: piece.run) == "w:r" {
      if runs.last != piece.run { runs.append(piece.run) }
    }
    return runs
  }

  /// The last run that ends at or before a place.
  func run(before place: Int) -> XMLHandle? { pieces.last { $0.range.upperBound <= place }?.run }
}

// MARK: Splitting

extension WordWords {
  /// Cuts the run at a place in two, if it does not begin or end there.
  private mutating func split(at place: Int, _ xml: inout XMLEditing) {
    guard let index = pieces.firstIndex(where: { $0.range.upperBound > place }),
      xml.name(of: pieces[index].run) == "w:r"
    else { return }
    if pieces[index].range.lowerBound < place {
      guard pieces[index].isText, cut(index, at: place, &xml) else { return }
      splitRun(after: index, &xml)
    } else if index > 0, pieces[index - 1].run == pieces[index].run {
      splitRun(after: index - 1, &xml)
    }
  }

  /// Parts a text in two elements side by side.
  private mutating func cut(_ index: Int, at place: Int, _ xml: inout XMLEditing) -> Bool {
    let whole = pieces[index]
    guard xml.parent(of: whole.element) == whole.run else { return false }
    let rest = xml.makeElement("w:t")
    xml.insert(rest, after: whole.element)
    pieces[index].range = whole.range.lowerBound..<place
    pieces[index].scalars = whole.scalars[..<place]
    pieces.insert(
      Piece(
        range: place..<whole.range.upperBound, element: rest, run: whole.run, isText: true,
        scalars: whole.scalars[place...]),
      at: index + 1)
    write(index, &xml)
    write(index + 1, &xml)
    return true
  }

  /// All that follows the piece in its run goes to a run of its own, of the same look.
  private mutating func splitRun(after index: Int, _ xml: inout XMLEditing) {
    let run = pieces[index].run
    guard xml.parent(of: pieces[index].element) == run else { return }
    let rest = xml.makeElement("w:r")
    xml.insert(rest, after: run)
    if let look = xml.first("w:rPr", in: run) { xml.append(xml.copy(look), to: rest) }
    xml.moveFollowing(pieces[index].element, to: rest)
    for next in index + 1..<pieces.count where pieces[next].run == run { pieces[next].run = rest }
  }
}

// MARK: Replacing

extension WordWords {
  /// Puts other words in the place of a range; the first piece takes them. Ranges must not overlap.
  mutating func replace(_ range: Range<Int>, with text: String, _ xml: inout XMLEditing) {
    guard let first = target(of: range) else { return append(text, &xml) }
    if range.isEmpty, insert(text, at: range.lowerBound, besideFieldOf: pieces[first], &xml) {
      return
    }
    var text = text
    for index in first..<pieces.count where pieces[index].range.lowerBound <= range.upperBound {
      let own = range.clamped(to: pieces[index].range)
      guard index == first || !own.isEmpty else { continue }
      pieces[index].replacements.append((own, text))
      text = ""
    }
  }

  /// What holds the first of the words; for none, what holds the word before, so that new words look like it.
  private func target(of range: Range<Int>) -> Int? {
    range.isEmpty
      ? pieces.lastIndex { $0.range.lowerBound < range.lowerBound } ?? (pieces.isEmpty ? nil : 0)
      : pieces.firstIndex { $0.range.upperBound > range.lowerBound }
  }

  /// Writes all replacements.
  func finish(_ xml: inout XMLEditing) {
    for index in pieces.indices where !pieces[index].replacements.isEmpty { write(index, &xml) }
  }

  private func write(_ index: Int, _ xml: inout XMLEditing) {
    let piece = pieces[index]
    var words = String.UnicodeScalarView()
    var done = piece.range.lowerBound
    for (range, text) in piece.replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }
    ) {
      words.append(contentsOf: piece.scalars[done..<range.lowerBound])
      words.append(contentsOf: text.unicodeScalars)
      done = range.upperBound
    }
    words.append(contentsOf: piece.scalars[done...])
    write(String(words), to: piece, &xml)
  }

  func write(_ words: String, to piece: Piece, _ xml: inout XMLEditing) {
    if piece.isText {
      let lines = words.split(separator: "\u{0B}", omittingEmptySubsequences: false)
      xml.setText(lines.first.map(String.init) ?? "", of: piece.element)
      xml.set("xml:space", "preserve", of: piece.element)
      for line in lines.dropFirst().reversed() {
        xml.insert(Self.text(String(line), &xml), after: piece.element)
        xml.insert(xml.makeElement("w:br"), after: piece.element)
      }
    } else if words != String(String.UnicodeScalarView(piece.scalars)) {
      if !words.isEmpty { xml.insert(Self.text(words, &xml), after: piece.element) }
      xml.remove(piece.element)
    }
  }

  /// At the end of a paragraph that has no words yet.
  private mutating func append(_ text: String, _ xml: inout XMLEditing) {
    guard !text.isEmpty else { return }
    let run = xml.makeElement("w:r")
    if let mark = xml.first("w:pPr", in: paragraph).flatMap({ xml.first("w:rPr", in: $0) }) {
      xml.append(xml.copy(mark), to: run)
    }
    xml.append(Self.text(text, &xml), to: run)
    xml.append(run, to: paragraph)
  }

  static func text(_ words: String, _ xml: inout XMLEditing) -> XMLHandle {
    let element = xml.makeElement("w:t", ["xml:space": "preserve"])
    xml.setText(words, of: element)
    return element
  }
}
