/// A document as it comes out of a printer.
struct PrintedDocument {
  let pages: [Page]

  struct Page {
    let ink: InkPage
    /// From the top down.
    let lines: [PrintedLine]

    /// The lines whose middle lies between two heights, in millimetres.
    func lines(in rows: ClosedRange<Double>) -> [PrintedLine] {
      lines.filter { rows.contains(($0.top + $0.bottom) / 2) }
    }
  }
}

/// Words side by side on paper.
struct PrintedLine: Hashable {
  var text: String
  /// Of the tallest of its boxes, in millimetres from the top of the paper. Boxes belong to fonts, not to ink.
  var top: Double
  var bottom: Double
}

extension [PrintedDocument.Page] {
  struct NoSuchPage: Error { let index: Int }

  /// A page that a test needs; that it is missing is a failure of the test, not its end.
  subscript(at index: Int) -> PrintedDocument.Page {
    get throws(NoSuchPage) {
      guard indices.contains(index) else { throw NoSuchPage(index: index) }
      return self[index]
    }
  }
}
