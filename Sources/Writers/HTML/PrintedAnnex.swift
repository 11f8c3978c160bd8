import Documents
import OfficialLayout

/// An annex that comes with the document, under the label that its list gave it.
///
/// One annex alone is 附件; of several, each has the number of its place, the unpublished ones counted
/// (GB/T 9704—2012, 7.3.4 and 7.3.7).
struct PrintedAnnex {
  let label: [Inline]
  let title: [Inline]
  let body: [Block]
  let orientation: PageOrientation

  /// Of a text's annexes, those that are printed.
  ///
  /// - Parameters:
  ///   - number: 发文字号, which an annex bound apart bears.
  ///   - layout: says which tables are too wide for a page that stands.
  static func all(
    of annexes: [Annex], number: [Inline]?, _ layout: LayoutProfile
  ) -> [PrintedAnnex] {
    annexes.enumerated().compactMap { index, annex in
      guard let body = annex.body else { return nil }
      return PrintedAnnex(
        label: annexes.label(at: index, number: number), title: annex.title, body: body,
        orientation: annex.orientation(in: layout))
    }
  }
}
