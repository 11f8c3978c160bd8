import Documents

/// The names in a line of 主送 or 抄送, without its label.
struct AgencyList {
  let passage: Passage
  let names: [Range<Int>]

  /// - Parameter start: where the first name begins.
  init(_ passage: Passage, from start: Int = 0) {
    self.passage = passage
    var depth = 0
    var names: [Range<Int>] = []
    var begin = start
    func close(at end: Int) {
      let name = passage.trimmed(begin..<end)
      if !name.isEmpty { names.append(name) }
    }
    for index in start..<max(start, passage.scalars.count) {
      switch passage.scalars[index] {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      case let scalar where depth == 0 && Self.marks.contains(scalar):
        close(at: index)
        begin = index + 1
      default: break
      }
    }
    close(at: max(begin, passage.scalars.count))
    self.names = names
  }

  private static let marks = Set("，,、；;：:。".unicodeScalars)

  func name(_ range: Range<Int>) -> String { passage.text(in: range) }
}

extension Proofreading {
  /// 主送机关, wherever they stand.
  var addressees: [AgencyList] {
    passages(of: .addressees).map { AgencyList($0) }
      + passages(of: .colophonAddressees).map { AgencyList($0, from: $0.afterColon) }
  }

  /// 抄送机关.
  var copies: [AgencyList] {
    passages(of: .copies).map { AgencyList($0, from: $0.afterColon) }
  }
}

extension Passage {
  /// Where the words after the first colon begin; 0 where there is none.
  fileprivate var afterColon: Int {
    scalars.firstIndex { "：:".unicodeScalars.contains($0) }.map { $0 + 1 } ?? 0
  }
}
