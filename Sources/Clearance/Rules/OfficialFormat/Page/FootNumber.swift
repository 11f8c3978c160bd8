import OfficialLayout
import Records

/// A paragraph with the page number, at the foot of the pages.
struct FootNumber {
  let paragraph: WordParagraph
  /// Where the number stands in the paragraph's text.
  let range: Range<Int>
  let isEven: Bool
  /// `numberInDash`; nil for plain digits.
  let format: String?

  private var scalars: [Unicode.Scalar] { Array(paragraph.text.unicodeScalars) }

  private var before: [Unicode.Scalar] { scalars[..<range.lowerBound].filter(\.isPrinted) }

  private var after: [Unicode.Scalar] { scalars[range.upperBound...].filter(\.isPrinted) }

  /// One 一字线 at each side, nothing else, and Arabic digits.
  var hasDashes: Bool {
    before == ["—"] && after == ["—"] && (format == nil || format == "decimal")
  }

  /// As it is printed: a field that no word processor has filled yet shows a number as well.
  var words: String {
    let number = range.isEmpty ? ["1"] : Array(scalars[range])
    let digits = format == "numberInDash" ? ["-", " "] + number + [" ", "-"] : number
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<range.lowerBound] + digits + scalars[range.upperBound...])
    return String(view)
  }

  /// What stands in a frame or after a tab stands where that says.
  var stands: Bool {
    guard case .footer = paragraph.place.room else { return false }
    return !paragraph.properties.isFramed && !paragraph.text.contains("\t")
  }

  /// 单页码居右空一字, 双页码居左空一字.
  var isOnItsSide: Bool {
    switch paragraph.properties.alignment {
    case .right:
      !isEven && (paragraph.right + paragraph.trailingSpace).isAbout(GBT9704.PageNumber.indent)
    case .left, .both: isEven && paragraph.firstLineStart.isAbout(GBT9704.PageNumber.indent)
    case .center, .distribute: false
    }
  }

  /// The look of the digits.
  private var digits: WordRunProperties {
    paragraph.runs.first { $0.range.overlaps(range) }?.properties ?? paragraph.letters
  }

  private static let size = GBT9704.PageNumber.size.length.halfPoints

  var hasFace: Bool {
    digits.size == Self.size
      && digits.fonts.name(for: "1").flatMap({ FontClass(font: $0) }) == .songti
  }

  var faceWords: String {
    LookWords.size(halfPoints: digits.size) + LookWords.font(digits.fonts.name(for: "1"))
  }
}

extension FootNumber {
  /// The dashes in the place of whatever stands around the number; none where a field shows nothing yet that
  /// something could stand around.
  var dashEdits: [WordEdit] {
    guard paragraph.fields.count == 1, !range.isEmpty, !scalars.contains("\t") else { return [] }
    return [
      .text(paragraph: paragraph.index, range: 0..<range.lowerBound, with: "— "),
      .text(
        paragraph: paragraph.index, range: range.upperBound..<paragraph.scalarCount, with: " —"),
    ]
  }

  var sideEdits: [WordEdit] {
    let spaces = isEven ? paragraph.leadingSpaces : paragraph.trailingSpaces
    let cut =
      spaces.isEmpty
      ? [] : [WordEdit.text(paragraph: paragraph.index, range: spaces, with: "")]
    return cut + Self.side(isEven: isEven).map { .paragraph(paragraph.index, $0) }
  }

  /// 单页码居右空一字, 双页码居左空一字.
  static func side(isEven: Bool) -> [WordParagraphSetting] {
    let indent = (GBT9704.PageNumber.indent * GBT9704.PageNumber.size.length).twips
    return [
      .alignment(isEven ? .left : .right),
      .indent(isEven ? WordIndent(left: indent) : WordIndent(right: indent)),
    ]
  }

  func faceEdits(_ font: String) -> [WordEdit] {
    Self.face(font).map { .letters(paragraph: paragraph.index, range: nil, $0) }
  }
}

extension FootNumber {
  static func face(_ font: String) -> [WordLetterSetting] { [.font(font), .size(size)] }

  /// A foot with the number alone, as it should be.
  static func new(isEven: Bool, font: String) -> [WordNewParagraph] {
    let line = WordSpacing(line: TypeStyle.pageNumberLine.twips, rule: .exact)
    return [
      WordNewParagraph(
        side(isEven: isEven) + [.spacing(line), .snapsToGrid(false)], letters: face(font),
        [.words("— "), .pageNumber, .words(" —")])
    ]
  }
}

extension Unicode.Scalar {
  fileprivate var isPrinted: Bool { !properties.isWhitespace }
}

extension Int {
  /// Half a character more or less, for a number that stands alone.
  fileprivate func isAbout(_ characters: Int) -> Bool {
    abs(self - characters * WordParagraph.character) <= WordParagraph.character / 2
  }
}
