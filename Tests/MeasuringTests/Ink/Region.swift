/// A part of a page, in millimetres from its upper left corner.
struct Region: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// From edge to edge of the paper, between two heights.
  static func rows(_ rows: ClosedRange<Double>) -> Region {
    Region(left: 0, top: rows.lowerBound, right: .infinity, bottom: rows.upperBound)
  }

  static let page = Region(left: 0, top: 0, right: .infinity, bottom: .infinity)
}
