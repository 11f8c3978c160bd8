import Documents

/// A document as set type, before it is divided into pages (毛条): what stands below what, and how.
///
/// Everything about looks is decided here, in lengths. Whoever writes a galley, measures it or explains it
/// decides nothing more.
package struct Galley: Sendable {
  /// The numbers it was set with.
  package let layout: LayoutProfile
  /// From the first line down; the first is a section.
  package var pieces: [Piece]

  package enum Piece: Sendable {
    /// A new section (节) begins on a page of its own; the one before it ends with a paragraph that is not seen.
    case section(PageSection)
    case paragraph(SetParagraph)
    case table(SetTable)
    case columns(SetColumns)
    case colophon(SetColophon)
  }

  package init(layout: LayoutProfile, pieces: [Piece] = []) {
    self.layout = layout
    self.pieces = pieces
  }
}

extension Galley.Piece {
  /// What of the document it shows; nil for what only turns the paper.
  package var element: Element? {
    switch self {
    case .section: nil
    case .paragraph(let paragraph): paragraph.element
    case .table(let table): table.element
    case .columns(let columns): columns.element
    case .colophon: Element(.printing)
    }
  }
}
