import Documents

/// 公文格式, as the head of a file shows it.
extension RecognizedDocument {
  var form: DocumentForm {
    let masthead = document.masthead
    let mark = (masthead?.mark.plainText ?? "") + (masthead?.suffix?.rawValue ?? "")
    if mark.hasSuffix("纪要") { return .minutes }
    if mark.hasSuffix("令") { return .order }
    let isLetter = !mark.isEmpty && !mark.hasSuffix("文件") && (numberIsAtRight || hasFootRule)
    return isLetter || isLetterOnHeadedPaper ? .letter : .general
  }

  private var numberLine: RecognizedLine? { lines.first { $0.element == .number } }

  /// Alone on its line, or after what stands at the left of it.
  private var numberIsAtRight: Bool {
    guard let line = numberLine else { return false }
    return line.range.lowerBound > 0
      || file.paragraphs[line.paragraph].properties.alignment == .right
  }

  /// Nothing but a letter has its number at the right and no page number on its first page.
  private var isLetterOnHeadedPaper: Bool {
    all(.mark).isEmpty && numberIsAtRight && file.sections[0].hasTitlePage
  }

  /// A red rule at the foot of the page, 20 mm from its edge, is a letter's (10.1).
  private var hasFootRule: Bool {
    file.shapes.contains { shape in
      guard shape.kind == .line, let y = shape.y, y.origin == "page" else { return false }
      return y.distance >= Self.foot && shape.lineColor?.isReddish == true
    }
  }

  /// 250 mm, in EMU.
  private static let foot = 9_000_000

  /// 套打: no mark, and above the number the 35 mm that lie above every mark (7.2.4), in which a letter has its own.
  var leavesRoomForMark: Bool {
    guard file.hasLooks, let number = numberLine else { return false }
    let above = file.paragraphs[..<number.paragraph].filter { $0.place.room == .body }
    return isLetterOnHeadedPaper || above.map(\.lineHeight).reduce(0, +) >= Self.roomAboveMark
  }

  /// In twips.
  private static let roomAboveMark = 1_984
}

extension WordParagraph {
  /// In twips, of one line; about, where it follows from the letters.
  fileprivate var lineHeight: Int {
    let spacing = properties.spacing
    let line =
      switch spacing.rule {
      case .exact, .atLeast: spacing.line
      case .multiple: properties.mark.size * 10 * 5 / 4
      }
    return spacing.before + line + spacing.after
  }
}
