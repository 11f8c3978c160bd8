import Documents

/// 发文机关标志, GB/T 9704—2012, 7.2.4.
extension Compositor {
  /// The mark with its upper edge as far below that of the type area as said, whatever stands above it.
  mutating func mark(_ masthead: Masthead, below space: Length, linesAbove: Int) {
    element = Element(.mark)
    let lines = masthead.markLines.map(\.line)
    guard lines.count > 1 else {
      let words = lines.first ?? ""
      let face = MarkFace(words, layout: layout)
      spacer(space, linesAbove: linesAbove, face)
      return exact(.mark, face.line) { stick in
        if !masthead.isPreprinted { stick.text(words, face.letters) }
      }
    }
    let joint = JointMark(lines, suffix: masthead.suffixBeside?.rawValue, layout: layout)
    spacer(space, linesAbove: linesAbove, joint.face)
    if masthead.isPreprinted {
      exact(.mark, joint.height)
    } else {
      place(joint.columns)
    }
  }

  private mutating func spacer(_ space: Length, linesAbove: Int, _ face: MarkFace) {
    let markTop = layout.typeAreaTop + space
    exact(
      .normal, markTop - layout.margins.top - linesAbove * layout.linePitch - face.leading)
  }
}
