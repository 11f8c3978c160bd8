import Diagnostics
import Documents

extension Proofreading {
  /// No clause forbids it, but what was looked through in one word processor is printed by another.
  var unequalPages: [Finding] {
    guard let pages, let other = pages.countInLibreOffice, other != pages.count else { return [] }
    let place = lines(of: .title).first?.passage.beginning
    return [Finding(.pageCounts(pages.count, other, at: place))]
  }
}

extension Diagnostic {
  fileprivate static func pageCounts(
    _ count: Int, _ other: Int, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .warning, "layout.page-count", "在 Word 里排成\(count)页，在 LibreOffice 里是\(other)页", at: location,
      suggestion: "版记和页码按 Word（WPS）排定，用它打印；LibreOffice 换行与 Word 不同，要用它打印的，先核对末页和版记")
  }
}
