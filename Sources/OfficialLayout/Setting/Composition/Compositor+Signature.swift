import Documents

/// 发文机关署名 and 成文日期, GB/T 9704—2012, 7.3.5. Seals are pressed on paper, not drawn.
extension Compositor {
  mutating func set(_ signature: SignatureBlock) {
    if signature.isStamped { return setStamped(signature) }
    if signature.isJointlySealed { return setJointlySealed(signature) }
    let indents = SignatureIndents(signature)
    element = Element(.signature)
    blankLinesToSignOff(indents.blankLines)
    for (agency, indent) in zip(signature.agencies, indents.agencies) {
      sign(agency, indent, keepsWithNext: signature.date != nil)
    }
    element = Element(.date)
    if let date = signature.date { sign(date, indents.date, keepsWithNext: false) }
  }

  /// - Parameter indent: from the right, in quarters of a character.
  private mutating func sign(_ content: [Inline], _ indent: Int, keepsWithNext: Bool) {
    let right = Length(emu: indent * layout.characterPitch.emu / 4)
    paragraph(
      .signature,
      ParagraphSetting(keepsWithNext: keepsWithNext, indent: Indent(right: right)), of: content)
  }
}

/// How far from the right edge name and date end, in quarters of a character: a name centred on a date
/// may begin at a quarter.
private struct SignatureIndents {
  let blankLines: Int
  var agencies: [Int]
  var date: Int

  init(_ signature: SignatureBlock) {
    let names = signature.agencies.map { 2 * TextWidth.halves($0.plainText) }
    let date = 2 * TextWidth.halves(signature.date?.plainText ?? "")
    switch signature.seal {
    case .seal: self.init(sealed: names, date: date)
    case .none, .stamp: self.init(plain: names, date: date)
    }
  }

  /// 7.3.5.1: the date four characters in, the name centred on it; a name too long for that ends at the
  /// edge, and the date keeps to its middle.
  private init(sealed names: [Int], date: Int) {
    blankLines = GBT9704.Text.blankLinesAboveSealedSignature
    let indent = max(4 * GBT9704.Text.sealedDateIndent, ((names.max() ?? 0) - date) / 2)
    self.date = indent
    agencies = names.map { indent + (date - $0) / 2 }
  }

  /// 7.3.5.2: the name two characters in, the date beginning two characters after the name; a date longer
  /// than the name is two characters in itself, and the name moves.
  private init(plain names: [Int], date: Int) {
    blankLines = GBT9704.Text.blankLinesAbovePlainSignature
    let margin = 4 * GBT9704.Text.plainSignatureIndent
    let widest = names.max() ?? 0
    let isShort = date <= widest
    self.date = isShort ? widest - date : margin
    let name = isShort ? margin : date - widest + 2 * margin
    agencies = names.map { name + widest - $0 }
  }
}
