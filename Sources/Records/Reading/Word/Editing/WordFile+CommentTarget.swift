extension WordFile {
  /// The paragraph that a comment stands at, and whether it is another than its own: Word knows comments in
  /// the text alone, neither in text boxes nor at the edges of pages.
  func commentTarget(of index: Int) -> (paragraph: Int, isMoved: Bool) {
    let place = paragraphs[index].place
    guard place.isInText else { return (0, true) }
    guard place.isInTextBox else { return (index, false) }
    // What a box holds comes after the paragraph that it hangs on.
    let box = shapes.last { $0.anchor < index && $0.kind == .textBox }
    return box.map { (commentTarget(of: $0.anchor).paragraph, true) } ?? (0, true)
  }
}
