import Documents

/// The numbered paragraphs of one text, in runs: 一、 to 五、 is one, the items below each of them another.
struct Outline: Sendable {
  let part: DocumentPart
  let runs: [Run]

  /// Numerals that count one thing after another.
  struct Run: Sendable {
    let form: Numeral.Form
    /// The numeral under which it stands; nil at the top.
    let parent: Numeral?
    var items: [Item]
    /// Whether it may have begun elsewhere: in the line before it, or in a paragraph that may be an item.
    var isDoubtful = false
    /// The numeral of another form that it goes on from: 2. before （3）.
    var continued: Numeral?
  }

  struct Item: Sendable {
    let numeral: Numeral
    let line: Line
    /// The paragraph after it, whether it is numbered or not.
    let next: Line?
  }
}

extension Outline {
  /// Of each text and each annex of a document.
  static func all(in proofreading: Proofreading) -> [Outline] {
    var parts: [DocumentPart] = []
    var lines: [DocumentPart: [Line]] = [:]
    for line in proofreading.lines where line.element.canBeNumbered {
      if lines[line.part] == nil { parts.append(line.part) }
      lines[line.part, default: []].append(line)
    }
    return parts.map { part in
      var reading = OutlineReading()
      reading.read(lines[part] ?? [])
      return Outline(part: part, runs: reading.runs)
    }
  }

  /// Whether it is a text's, and not an annex's, where forms and lists follow rules of their own.
  var isOfText: Bool {
    switch part {
    case .own, .issuedText: true
    case .annex, .annexOfIssuedText: false
    }
  }
}

extension DocumentElement {
  fileprivate var canBeNumbered: Bool {
    if case .heading = self { return true }
    return self == .text
  }
}

/// Walks down a text and remembers which runs are open.
private struct OutlineReading {
  private(set) var runs: [Outline.Run] = []
  /// From the outermost in: which run is open, and the numeral it came to.
  private var open: [(form: Numeral.Form, run: Int)] = []
  private var latest: Numeral?

  mutating func read(_ lines: [Line]) {
    for (index, line) in lines.enumerated() {
      guard let numeral = Numeral(line.passage.scalars) else { continue }
      let item = Outline.Item(
        numeral: numeral, line: line,
        next: index + 1 < lines.count ? lines[index + 1] : nil)
      add(item, after: index > 0 ? lines[index - 1] : nil)
    }
  }

  private mutating func add(_ item: Outline.Item, after previous: Line?) {
    let form = item.numeral.form
    let place = open.firstIndex { $0.form.level >= form.level }
    let current = place.flatMap { open[$0].form == form ? open[$0].run : nil }
    if item.numeral.isDoubtful, item.numeral.ordinal != expected(in: current) {
      if let current { runs[current].isDoubtful = true }
      return
    }
    if let place { open.removeSubrange(place...) }
    defer { latest = item.numeral }
    if let current, !restarts(item.numeral, current) {
      runs[current].items.append(item)
      runs[current].isDoubtful = runs[current].isDoubtful || item.numeral.isDoubtful
      open.append((form, current))
    } else {
      begin(with: item, after: previous)
    }
  }

  private func expected(in run: Int?) -> Int {
    run.flatMap { runs[$0].items.last }.map { $0.numeral.ordinal + 1 } ?? 1
  }

  /// A list begins anew with 1. A heading that is 一、 twice over does not.
  private func restarts(_ numeral: Numeral, _ run: Int) -> Bool {
    guard numeral.ordinal == 1 else { return false }
    return numeral.form.level >= 3 || runs[run].items.last?.numeral.ordinal != 1
  }

  private mutating func begin(with item: Outline.Item, after previous: Line?) {
    let numeral = item.numeral
    let parent = open.last.flatMap { runs[$0.run].items.last?.numeral }
    let goesOn = numeral.ordinal > 1 && latest?.ordinal == numeral.ordinal - 1
    let begunBefore = previous.map { $0.holds(numeral.form, numeral.ordinal - 1) } ?? false
    runs.append(
      Outline.Run(
        form: numeral.form, parent: parent, items: [item],
        isDoubtful: numeral.isDoubtful || begunBefore, continued: goesOn ? latest : nil))
    open.append((numeral.form, runs.count - 1))
  }
}

extension Line {
  /// Whether a numeral stands somewhere in it: 包括：（1）…… before an item （2）.
  fileprivate func holds(_ form: Numeral.Form, _ ordinal: Int) -> Bool {
    guard ordinal > 0, let label = form.label(ordinal) else { return false }
    return !passage.scalars.places(of: label).isEmpty
  }
}
