import Documents
import Records

/// The name of an agency where it stands in the mark or below the text.
struct AgencyName {
  let passage: Passage
  let range: Range<Int>

  var name: String {
    passage.text(in: range).unicodeScalars.filter { !$0.properties.isWhitespace }
      .map(String.init).joined()
  }

  /// What may follow the name in a mark: 演示市人民政府公告 is a mark as well.
  private static let suffixes = ["文件"] + Genre.allCases.map(\.rawValue) + ["令"]

  /// Of the mark, without 文件 and the like; none in minutes, whose mark names the meeting.
  static func marks(of proofreading: Proofreading) -> [AgencyName] {
    guard proofreading.document.form != .minutes else { return [] }
    return proofreading.passages(of: .mark).map {
      AgencyName(passage: $0, range: $0.withoutSuffix(suffixes))
    }.filter { !$0.range.isEmpty }
  }

  /// Below the text, without （代章） and the like.
  static func signatures(of proofreading: Proofreading) -> [AgencyName] {
    proofreading.lines.filter { $0.element == .signature && $0.part == .own }.map(\.passage).map {
      AgencyName(passage: $0, range: $0.withoutRemark)
    }.filter { !$0.range.isEmpty }
  }

  /// Whether one is the other in full or in short, as far as that can be told: 演示市市场监管局 is made of
  /// characters of 演示市市场监督管理局, in their order.
  func isSame(as other: AgencyName, of agency: Agency?) -> Bool {
    let names = [name, other.name]
    if names.allSatisfy({ $0 == agency?.name || $0 == agency?.shortName }) { return true }
    return name.isShort(for: other.name) || other.name.isShort(for: name)
  }
}

extension Passage {
  fileprivate func withoutSuffix(_ suffixes: [String]) -> Range<Int> {
    let range = written
    for suffix in suffixes {
      let start = range.upperBound - suffix.unicodeScalars.count
      if start >= range.lowerBound, has(suffix, at: start) {
        return trimmed(range.lowerBound..<start)
      }
    }
    return range
  }

  fileprivate var withoutRemark: Range<Int> {
    let range = written
    guard let last = range.last, "）)".unicodeScalars.contains(scalars[last]),
      let opening = range.last(where: { "（(".unicodeScalars.contains(scalars[$0]) })
    else { return range }
    return trimmed(range.lowerBound..<opening)
  }
}

extension String {
  /// Whether all of it stands in the other, in this order, to the last character: 市场监管总局 is short for
  /// 国家市场监督管理总局.
  fileprivate func isShort(for full: String) -> Bool {
    var rest = unicodeScalars[...]
    for scalar in full.unicodeScalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty && unicodeScalars.last == full.unicodeScalars.last
  }
}
