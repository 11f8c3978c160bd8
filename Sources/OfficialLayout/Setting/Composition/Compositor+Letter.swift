import Documents

/// 信函格式, GB/T 9704—2012, 10.1: the mark above the type area, a red double rule below it and another at
/// the foot of the first page, at fixed places of the page.
extension Compositor {
  mutating func letterHead(_ masthead: Masthead) {
    let words = masthead.markLines.map(\.line).joined()
    let head = LetterHead(MarkFace(words, layout: layout), layout: layout)
    element = Element(.mark)
    hold(masthead.isPreprinted ? [] : head.drawings(words), height: head.holderHeight)
    letterLines(masthead)
    blankLines(GBT9704.Letter.blankLinesAboveTitle)
  }

  /// 份号 and what follows it at the left, the 发文字号 at the right of the first line.
  private mutating func letterLines(_ masthead: Masthead) {
    let left = masthead.classification
    for (index, (kind, content)) in left.enumerated() {
      element = Element(kind)
      let number = index == 0 ? masthead.number : nil
      let tab = TabStop(position: layout.textWidth, alignment: .right)
      paragraph(.normal, number.map { _ in ParagraphSetting(tabs: [tab], alignment: .left) }) {
        stick in
        stick.inlines(content, kind == .copyNumber ? nil : .sans)
        guard let number else { return }
        stick.tab()
        stick.inlines(number)
      }
    }
    guard left.isEmpty, let number = masthead.number else { return }
    element = Element(.number)
    paragraph(.number, ParagraphSetting(alignment: .right), of: number)
  }
}

/// Where the parts of a letter's first page stand, from the upper edge of the paper.
private struct LetterHead {
  let face: MarkFace
  let layout: LayoutProfile

  init(_ face: MarkFace, layout: LayoutProfile) {
    self.face = face
    self.layout = layout
  }

  /// A box shows its first line a little higher than the page does, as measured: so the ink begins at 30.2 mm.
  private static let raisedInBox = Length.micrometres(400)
  private var markBottom: Length { GBT9704.Letter.markTop + face.inkHeight }
  private var upperRule: Length { markBottom + GBT9704.Letter.ruleBelowMark }
  private var upperRuleBottom: Length { upperRule + Self.doubleRule }

  private static let doubleRule =
    GBT9704.Letter.thickRule + GBT9704.Letter.betweenRules + GBT9704.Letter.thinRule
  private static let left = (GBT9704.Page.width - GBT9704.Letter.ruleLength) / 2

  /// Down to the first line, whose letters stand a little below its upper edge.
  var holderHeight: Length {
    let lead = (layout.linePitch - GBT9704.Page.textSize.length) / 2
    return upperRuleBottom + GBT9704.Letter.textBelowRule - lead - layout.margins.top
  }

  func drawings(_ words: String) -> [SetDrawing] {
    let thick = Rule(width: GBT9704.Letter.thickRule, color: .red)
    let thin = Rule(width: GBT9704.Letter.thinRule, color: .red)
    let foot = GBT9704.Page.height - GBT9704.Letter.ruleAboveFoot
    let between = thick.width / 2 + GBT9704.Letter.betweenRules + thin.width / 2
    return [
      mark(words),
      line("上粗线", upperRule + thick.width / 2, thick),
      line("上细线", upperRuleBottom - thin.width / 2, thin),
      line("下细线", foot - between, thin),
      line("下粗线", foot, thick),
    ]
  }

  private func line(_ name: String, _ top: Length, _ rule: Rule) -> SetDrawing {
    SetDrawing(
      name: name, left: Self.left, top: top, width: GBT9704.Letter.ruleLength, content: .line(rule))
  }

  private func mark(_ words: String) -> SetDrawing {
    let setting = ParagraphSetting(snapsToGrid: false, spacing: LineSpacing(line: face.line))
    let paragraph = SetParagraph(
      .mark, Element(.mark), setting, [.letters(words, face.letters)])
    return SetDrawing(
      name: "发文机关标志", left: Self.left,
      top: GBT9704.Letter.markTop - face.leading + Self.raisedInBox,
      width: GBT9704.Letter.ruleLength, content: .words(paragraph, height: face.line))
  }
}
