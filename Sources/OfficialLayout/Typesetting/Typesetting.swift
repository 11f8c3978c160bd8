package import Documents

/// A document set, divided into pages, and mended where the pages asked for it (排版).
package struct Typesetting: Sendable {
  /// What is written.
  package let galley: Galley
  /// How Word divides it.
  package let fitted: FittedGalley

  /// - Parameter document: numbered (`Document.numbered()`).
  package init(_ document: Document, _ layout: LayoutProfile) {
    galley = Galley(document, layout)
    fitted = FittedGalley(galley, by: .word)
  }

  package var pages: Pages { fitted.pages }

  /// How another word processor divides it.
  package func pages(by renderer: Renderer) -> Pages { FittedGalley(galley, by: renderer).pages }
}
