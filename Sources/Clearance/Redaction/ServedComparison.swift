package import Documents
import Records

/// Compares what was served with what the public reads, word for word: nothing differs but what the log says was withheld
/// (令45号第七条).
package struct ServedComparison: Sendable {
  /// By the first character of what was served.
  private let spans: [Unicode.Scalar: [Span]]

  private struct Span: Hashable {
    let served: [Unicode.Scalar]
    let published: [Unicode.Scalar]
  }

  package init(_ log: RedactionLog) {
    let spans = log.redactions.map {
      Span(served: Array($0.served.unicodeScalars), published: Array($0.published.unicodeScalars))
    }
    var known: Set<Span> = []
    let different = spans.filter { !$0.served.isEmpty && known.insert($0).inserted }
    self.spans = Dictionary(grouping: different) { $0.served[0] }
  }

  /// The first difference that the log does not explain; nil where there is none.
  ///
  /// - Parameters:
  ///   - served: the decision as it went to the party.
  ///   - published: the same for the public, from the same template.
  package func difference(
    between served: Document, and published: PublicDocument
  ) -> ServedDifference? {
    let served = served.numbered().lines.map(\.passage)
    let published = published.document.numbered().lines.map(\.passage)
    let pairs = zip(served, published)
    for (one, other) in pairs {
      if let point = parting(one.scalars, other.scalars) {
        return ServedDifference(one, at: point.served, other, at: point.published)
      }
    }
    let count = min(served.count, published.count)
    guard served.count != published.count else { return nil }
    let nothing = Passage([])
    return ServedDifference(
      count < served.count ? served[count] : nothing, at: 0,
      count < published.count ? published[count] : nothing, at: 0)
  }

  /// Where two texts part for good; nil where one becomes the other by what was withheld.
  package func parting(
    _ served: [Unicode.Scalar], _ published: [Unicode.Scalar]
  ) -> (served: Int, published: Int)? {
    var furthest = Point(served: 0, published: 0)
    var starts = [furthest]
    var known: Set<Point> = []
    while var point = starts.popLast() {
      while true {
        if point.served > furthest.served { furthest = point }
        if point.served == served.count, point.published == published.count { return nil }
        let ends = ends(of: point, served, published)
        if !ends.isEmpty, !known.insert(point).inserted { break }
        starts += ends
        guard point.served < served.count, point.published < published.count,
          served[point.served] == published[point.published]
        else { break }
        point = Point(served: point.served + 1, published: point.published + 1)
      }
    }
    return (furthest.served, furthest.published)
  }

  private struct Point: Hashable {
    let served: Int
    let published: Int
  }

  /// Where the texts go on if something was withheld at a point.
  private func ends(
    of point: Point, _ served: [Unicode.Scalar], _ published: [Unicode.Scalar]
  ) -> [Point] {
    guard point.served < served.count, let spans = spans[served[point.served]] else { return [] }
    return spans.filter { span in
      served[point.served...].starts(with: span.served)
        && published[point.published...].starts(with: span.published)
    }.map { span in
      Point(
        served: point.served + span.served.count, published: point.published + span.published.count)
    }
  }
}
