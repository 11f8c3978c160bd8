import Documents

/// 版头, GB/T 9704—2012, 7.2 and chapter 10, down to the blank lines below it.
extension Compositor {
  mutating func set(_ masthead: Masthead, of document: Document) {
    switch document.form {
    case .general:
      lines(masthead, markBelow: GBT9704.Letterhead.markBelowTypeArea)
      redRule(of: masthead)
      blankLinesBelowRule()
    case .minutes:
      lines(masthead, markBelow: GBT9704.Minutes.markBelowTypeArea)
      headLine(document.signature)
      redRule(of: masthead)
      blankLinesBelowRule()
    case .order:
      lines(masthead, markBelow: GBT9704.Order.markBelowTypeArea)
      blankLines(GBT9704.Order.blankLinesAboveText)
    case .letter: letterHead(masthead)
    }
  }

  /// What stands above the rule, from the first line of the type area down.
  private mutating func lines(_ masthead: Masthead, markBelow space: Length) {
    var linesAbove = 0
    for (kind, content) in masthead.classification {
      element = Element(kind)
      paragraph(kind == .copyNumber ? .normal : .classification, of: content)
      linesAbove += 1
    }
    mark(masthead, below: space, linesAbove: linesAbove)
    number(masthead)
  }

  /// 发文字号, alone in the middle, or on the line of the last 签发人.
  private mutating func number(_ masthead: Masthead) {
    guard masthead.number != nil || !masthead.signers.isEmpty else { return }
    element = Element(.number)
    blankLines(GBT9704.Letterhead.blankLinesAboveNumber)
    if !masthead.signers.isEmpty {
      signers(of: masthead)
    } else if let number = masthead.number {
      paragraph(.number, of: number)
    }
  }

  /// Minutes say above the rule who wrote them, at the left, and when, at the right.
  private mutating func headLine(_ signature: SignatureBlock?) {
    guard let signature, !signature.isEmpty else { return }
    element = Element(.signature)
    blankLines(GBT9704.Minutes.blankLinesAboveHeadLine)
    let indent = GBT9704.Letterhead.numberIndent * layout.characterPitch
    let setting = ParagraphSetting(
      tabs: [TabStop(position: layout.textWidth - indent, alignment: .right)],
      indent: Indent(left: indent, right: indent), alignment: .left)
    paragraph(.normal, setting) { stick in
      for (index, words) in (signature.agencies + signature.signatories.map(\.line)).enumerated() {
        if index > 0 { stick.text(" ") }
        stick.inlines(words)
      }
      stick.tab()
      stick.inlines(signature.date ?? [])
    }
  }
}

// MARK: - Rule

extension Compositor {
  /// The rule is a paragraph of its own, so that no indent shortens it. Paper that bears it already keeps
  /// its room.
  private mutating func redRule(of masthead: Masthead) {
    element = Element(.blank)
    let rule = masthead.isPreprinted ? nil : Rule(width: layout.redRule, color: .red)
    let line = Self.belowRedRule + (masthead.isPreprinted ? layout.redRule : .zero)
    paragraph(
      .hairline,
      ParagraphSetting(
        topRule: rule, spacing: LineSpacing(before: Self.aboveRedRule, line: line)))
  }

  /// The blank lines between the rule and the title (7.3.1), counted from the rule itself: what its
  /// paragraph takes is part of them. The page holds its last line only then.
  private mutating func blankLinesBelowRule() {
    blankLines(GBT9704.Text.blankLinesAboveTitle - 1)
    exact(.normal, layout.linePitch - layout.redRule - Self.belowRedRule)
  }

  /// With the leading below the number this is the 4 mm of 7.2.7.
  private static let aboveRedRule = Length.twips(82)
  /// The height of the paragraph that carries the rule, which shows no text.
  private static let belowRedRule = Length.points(1)

  /// Lines of a height of their own.
  mutating func exact(
    _ style: ParagraphStyle, _ line: Length,
    _ compose: (inout ComposingStick) -> Void = { _ in }
  ) {
    paragraph(
      style, ParagraphSetting(snapsToGrid: false, spacing: LineSpacing(line: line)), compose)
  }
}

extension Masthead {
  /// 份号、密级、紧急程度, one a line in this order (7.2.3).
  var classification: [(kind: DocumentElement, content: [Inline])] {
    [(DocumentElement.copyNumber, copyNumber), (.secrecy, secrecy), (.urgency, urgency)]
      .compactMap { kind, content in content.map { (kind, $0) } }
  }
}
