import OfficePackaging

extension WordWorkshop {
  mutating func insert(_ paragraph: WordNewParagraph, _ spot: WordSpot) -> Bool {
    guard let spot = place(spot) else { return false }
    additions.append(Addition(paragraph: paragraph, spot: spot))
    undoing.append(.addition)
    return true
  }

  /// A box holds no drawings: Word knows no box in another.
  mutating func move(
    _ blocks: [WordBlock], to box: WordNewBox, on paragraph: WordNewParagraph, _ spot: WordSpot
  ) -> Bool {
    let nodes = blocks.compactMap { file.node(of: $0) }
    guard nodes.count == blocks.count, !blocks.isEmpty, let spot = place(spot), spot.part == 0,
      blocks.flatMap(file.paragraphs).allSatisfy(\.shapes.isEmpty),
      box.rows.isEmpty || box.rows.count == blocks.count
    else { return false }
    for node in nodes {
      let element = parts.element(node)
      guard element.parent?.name == "w:body", removals.move(element) else { return false }
      undoing.append(.move(node))
    }
    additions.append(Addition(paragraph: paragraph, spot: spot, box: box, moved: nodes))
    undoing.append(.addition)
    return true
  }

  /// The run that holds the drawing goes, if it holds nothing else.
  mutating func hang(
    _ shape: Int, on paragraph: WordNewParagraph, _ spot: WordSpot
  ) -> Bool {
    guard let anchor = file.node(ofShape: shape), let spot = place(spot),
      spot.part == anchor.part,
      let run = parts.element(anchor).ancestor("w:r"), run.isDrawing, removals.move(run)
    else { return false }
    let node = WordNode(part: anchor.part, node: run.node)
    undoing.append(.move(node))
    additions.append(Addition(paragraph: paragraph, spot: spot, moved: [node]))
    undoing.append(.addition)
    return true
  }

  private func place(_ spot: WordSpot) -> Addition.Spot? {
    switch spot {
    case .before(let block): file.node(of: block).map { .before($0) }
    case .after(let block):
      file.node(of: block).flatMap { parts.element($0).endsSection ? nil : .after($0) }
    case .endOfBody: .endOfBody
    }
  }
}

extension XMLElement {
  /// The nearest element of the name around it.
  fileprivate func ancestor(_ name: String) -> XMLElement? {
    var element = parent
    while let candidate = element, candidate.name != name { element = candidate.parent }
    return element
  }

  /// Of a run: whether one drawing is all that it holds.
  fileprivate var isDrawing: Bool {
    let held = children.filter { $0.name != "w:rPr" }
    return held.count == 1 && ["w:drawing", "mc:AlternateContent"].contains(held[0].name)
  }
}
