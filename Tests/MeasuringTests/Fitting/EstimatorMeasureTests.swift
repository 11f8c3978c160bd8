import Documents
import OfficialLayout
import Testing

/// What the estimator says of the offices' documents, beside what LibreOffice does with them.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct EstimatorMeasureTests {
  @Test(arguments: try OfficeDocument.all.get())
  func `the estimator counts the pages that LibreOffice prints`(document: OfficeDocument) throws {
    let printed = try #require(try PrintRun.only.get().offices[document])
    #expect(fitted(document).pages.count == printed.count)
  }

  /// Lines of cells and of the colophon stand beside each other and in the box: there is no one way to count them.
  @Test(arguments: try OfficeDocument.all.get())
  func `a page of text has the lines that the estimator counts, but for one`(
    document: OfficeDocument
  ) throws {
    let printed = try #require(try PrintRun.only.get().offices[document])
    let fitted = fitted(document)
    let unlined = fitted.pagesWithBoxes
    for (index, (page, lines)) in zip(fitted.pages.pages, printed).enumerated()
    where !unlined.contains(index + 1) {
      let inType = lines.filter { (30...262).contains(($0.top + $0.bottom) / 2) }
      #expect(abs(inType.count - page.lines) <= 1, "page \(index + 1)")
    }
  }

  @Test(arguments: LongText.allCases)
  func `every paragraph of a long text begins at the height where the estimator has it`(
    text: LongText
  ) throws {
    let printed = try #require(try PrintRun.only.get().longTexts[text])
    let galley = Typesetting(text.document.numbered(), .classic).galley
    let fitted = FittedGalley(galley, by: .libreOffice)
    #expect(fitted.pages.count == printed.count)
    let beginnings = printed.beginnings
    for (index, piece) in galley.pieces.enumerated() {
      guard case .paragraph(let paragraph) = piece,
        let number = paragraph.runs.plainText.numberOfParagraph
      else { continue }
      let place = try #require(fitted.places(ofPiece: index).first)
      let beginning = try #require(beginnings[number])
      #expect(beginning.page == place.page, "\(number)")
      let top = Double(place.top.emu) / Double(Length.millimetres(1).emu)
      #expect(beginning.middle.isNear(37 + top + Beginning.middleOfLine), "\(number)")
    }
  }

  private func fitted(_ document: OfficeDocument) -> FittedGalley {
    let typesetting = Typesetting(document.document.numbered(), .classic)
    return FittedGalley(typesetting.galley, by: .libreOffice)
  }
}

/// Where the first line of a paragraph is printed.
private struct Beginning {
  /// Counted from 1.
  let page: Int
  /// In millimetres from the top of the paper.
  let middle: Double

  /// Letters stand a little below the middle of their line, which is 10.2 mm high.
  static let middleOfLine = 5.72
}

extension [[PrintedLine]] {
  /// Of the paragraphs that begin with their number, by that.
  fileprivate var beginnings: [String: Beginning] {
    var beginnings: [String: Beginning] = [:]
    for (page, lines) in enumerated() {
      for line in lines {
        guard let number = line.text.numberOfParagraph else { continue }
        beginnings[number] = Beginning(page: page + 1, middle: (line.top + line.bottom) / 2)
      }
    }
    return beginnings
  }
}

extension String {
  /// `第17段`, where it begins with that.
  fileprivate var numberOfParagraph: String? {
    let number = prefix { $0 != "，" }
    return number.hasPrefix("第") && number.hasSuffix("段") ? String(number) : nil
  }
}

extension FittedGalley {
  fileprivate var pagesWithBoxes: Set<Int> {
    var pages: Set<Int> = []
    for (index, piece) in galley.pieces.enumerated() {
      switch piece {
      case .section, .paragraph: continue
      case .table, .columns, .colophon:
        for place in places(ofPiece: index) { pages.formUnion(place.page...place.lastPage) }
      }
    }
    return pages
  }
}
