/// What was decided because of the pages, and what could not be helped.
package enum LayoutDecision: Sendable, Hashable {
  /// Clause 7.3.2: 主送机关 left no room for the text on the first page.
  case addresseesInColophon
  /// Clause 7.3.3 asks for text on the first page, and there is no room for it.
  case noTextOnFirstPage
  /// Clause 7.3.5.5.
  case remedied(SignOffRemedy)
  /// Nothing that clause 7.3.5.5 allows brings text and signature together.
  case signatureWithoutText(page: Int)
  /// Clause 7.4.1 and duplex printing (6.2).
  case colophon(ColophonPlace, page: Int)
}

/// Where the 版记 stands, against the last page of the text.
package enum ColophonPlace: Sendable, Hashable {
  /// On the last page.
  case lastPage
  /// On the page after it.
  case nextPage
  /// The last page is even and full: a page is left blank, and neither it nor the next bears a number (7.5).
  case afterBlankPage
}
