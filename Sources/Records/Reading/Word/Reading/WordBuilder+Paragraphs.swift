import OfficePackaging

extension WordBuilder {
  mutating func paragraph(_ element: XMLElement, in room: inout Room) -> Int {
    let index = paragraphs.count
    guard index < Self.paragraphLimit else {
      isFull = true
      return index - 1
    }
    room.paragraphCount += 1
    let content = contents.content(of: element)
    let own = element.first("w:pPr")
    let look = styles.look(of: own?.first("w:pStyle")?.value, in: room.tableStyle)
    let properties = properties(look, own)
    let found = content.drawings.flatMap(FoundShape.all)
    let firstShape = shapes.count
    shapes += [WordShape?](repeating: nil, count: found.count)
    paragraphs.append(
      WordParagraph(
        index: index,
        place: WordPlace(
          room: room.place, number: room.paragraphCount, isInText: room.isInText,
          isInTextBox: room.isInTextBox),
        text: content.text, label: properties.numbering.flatMap { counter.label(for: $0) },
        properties: properties, runs: runs(of: content, look), fields: content.fields,
        shapes: Array(firstShape..<firstShape + found.count), section: sections.count,
        node: WordNode(part: part, node: element.node)))
    for (number, shape) in found.enumerated() {
      shapes[firstShape + number] = self.shape(shape, firstShape + number, on: index, in: room)
    }
    if room.place == .body, let section = own?.first("w:sectPr") { end(section) }
    return index
  }

  private func properties(_ look: WordStyles.Look, _ own: XMLElement?) -> WordParagraphProperties {
    var properties = look.paragraph
    properties.mark = look.letters
    guard let own else { return properties }
    lists.applyIndent(of: own, to: &properties)
    properties.apply(own)
    if let letters = own.first("w:rPr") { properties.mark = self.letters(letters, over: look) }
    return properties
  }

  private func letters(_ own: XMLElement?, over look: WordStyles.Look) -> WordRunProperties {
    var letters = look.letters
    guard let own else { return letters }
    if let style = own.first("w:rStyle")?.value {
      styles.apply(characterStyle: style, to: &letters)
    }
    letters.apply(own, themes: styles.themes)
    return letters
  }

  /// Words outside all runs, as in a formula, look as the style says.
  private func runs(of content: WordContent, _ look: WordStyles.Look) -> [WordRun] {
    var runs: [WordRun] = []
    var end = 0
    for (range, element) in content.runs {
      if range.lowerBound > end {
        runs.append(WordRun(range: end..<range.lowerBound, properties: look.letters))
      }
      let letters = letters(element.first("w:rPr"), over: look)
      runs.append(WordRun(range: range, properties: letters))
      end = range.upperBound
    }
    if content.count > end {
      runs.append(WordRun(range: end..<content.count, properties: look.letters))
    }
    return runs
  }

  private mutating func shape(
    _ found: FoundShape, _ index: Int, on anchor: Int, in room: Room
  ) -> WordShape {
    let blocks = found.words.map { self.blocks(inBox: $0, hangingIn: room) } ?? []
    return WordShape(
      index: index, kind: found.kind, anchor: anchor, isInline: found.isInline, x: found.x,
      y: found.y, width: found.width, height: found.height, lineColor: found.lineColor,
      lineWidth: found.lineWidth, blocks: blocks, room: found.room,
      node: found.anchor.map { WordNode(part: part, node: $0.node) })
  }

  /// A text box has fields of its own; those around it go on after it.
  private mutating func blocks(inBox words: XMLElement, hangingIn room: Room) -> [WordBlock] {
    let outside = contents
    contents = WordContentReader()
    defer { contents = outside }
    textBoxCount += 1
    var box = Room(.textBox(textBoxCount), isInText: room.isInText, isInTextBox: true)
    return blocks(of: words, in: &box)
  }
}
