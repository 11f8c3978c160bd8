import OfficePackaging

/// All edits of one paragraph, in the order in which they do not disturb each other.
struct WordParagraphEditing {
  private let node: XMLHandle
  private let content: WordContent
  private var settings: [WordParagraphSetting] = []
  private var letters: [(range: Range<Int>?, setting: WordLetterSetting)] = []
  private var texts: [(range: Range<Int>, text: String)] = []
  private var comments: [(range: Range<Int>, id: Int)] = []

  /// Nil where the paragraph reads otherwise alone than it did in its place.
  init?(_ paragraph: WordParagraph, _ element: XMLElement) {
    var reader = WordContentReader()
    let content = reader.content(of: element)
    guard content.text == paragraph.text else { return nil }
    self.node = element.node
    self.content = content
  }

  private func isWithin(_ range: Range<Int>) -> Bool {
    0 <= range.lowerBound && range.upperBound <= content.count
  }

  mutating func set(_ setting: WordParagraphSetting) { settings.append(setting) }

  mutating func set(_ setting: WordLetterSetting, in range: Range<Int>?) {
    guard range.map(isWithin) ?? true else { return }
    letters.append((range, setting))
  }

  /// Whether the words could be replaced: another edit may have taken the place.
  mutating func replace(_ range: Range<Int>, with text: String) -> Bool {
    let isFree = !texts.contains { $0.range.overlaps(range) || $0.range == range }
    guard isWithin(range), isFree, isOfRuns(range) else { return false }
    texts.append((range, text))
    return true
  }

  /// Whether no word of it stands in a formula, which is not ours to change.
  private func isOfRuns(_ range: Range<Int>) -> Bool {
    content.pieces.allSatisfy { $0.run.name == "w:r" || !$0.range.overlaps(range) }
  }

  mutating func comment(_ range: Range<Int>, id: Int) {
    let range = isWithin(range) ? range : 0..<content.count
    comments.append((range, id))
  }
}

// MARK: Applying

extension WordParagraphEditing {
  func apply(to xml: inout XMLEditing) {
    var words = WordWords(content, of: node)
    applySettings(to: &xml)
    for (range, setting) in letters { apply(setting, range, &words, &xml) }
    for (range, id) in comments { mark(range, id, &words, &xml) }
    for (range, text) in texts { words.replace(range, with: text, &xml) }
    words.finish(&xml)
  }

  private func applySettings(to xml: inout XMLEditing) {
    guard !settings.isEmpty else { return }
    let properties = xml.properties("w:pPr", of: node)
    for setting in settings { setting.apply(to: properties, in: &xml) }
  }

  private func apply(
    _ setting: WordLetterSetting, _ range: Range<Int>?, _ words: inout WordWords,
    _ xml: inout XMLEditing
  ) {
    for run in words.runsWithFields(in: range ?? 0..<content.count, &xml) {
      setting.apply(to: xml.properties("w:rPr", of: run), in: &xml)
    }
    guard range == nil else { return }
    let properties = xml.properties("w:pPr", of: node)
    let mark = xml.first("w:rPr", in: properties) ?? xml.makeElement("w:rPr")
    if xml.parent(of: mark) == nil { xml.place(mark, in: properties, WordSchemaOrder.paragraph) }
    setting.apply(to: mark, in: &xml)
  }

  /// A comment begins before the first run of its range and ends after the last.
  private func mark(
    _ range: Range<Int>, _ id: Int, _ words: inout WordWords, _ xml: inout XMLEditing
  ) {
    let runs = words.runs(in: range, &xml)
    let start = xml.makeElement("w:commentRangeStart", ["w:id": String(id)])
    let end = xml.makeElement("w:commentRangeEnd", ["w:id": String(id)])
    let reference = xml.makeElement("w:r")
    xml.append(xml.makeElement("w:commentReference", ["w:id": String(id)]), to: reference)
    if let first = runs.first, let last = runs.last {
      xml.insert(start, before: first)
      xml.insert(end, after: last)
    } else {
      xml.append(start, to: node)
      xml.append(end, to: node)
    }
    xml.insert(reference, after: end)
  }
}
