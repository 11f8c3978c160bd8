import Diagnostics
import Documents

extension Rule {
  /// TO-01: a full-width colon after the last of the addressees (7.3.2).
  static let addresseesColon = Rule(
    "TO-01", Citation("GB/T 9704—2012", "第7.3.2条", .required),
    Guidance(
      "最后一个主送机关名称后用全角冒号", why: "标准规定最后一个机关名称后标全角冒号。半角冒号只占半个字，多半是输入法没有切换。",
      good: "各县（区）市场监督管理局，市局机关各科室：", bad: "各县（区）市场监督管理局，市局机关各科室:"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.lastAddressees.compactMap { passage in
      AddresseesEnding(passage)?.finding(of: rule, in: passage)
    }
  }
}

extension Proofreading {
  /// The last line of each list of addressees: in a foreign file a list may be several lines.
  fileprivate var lastAddressees: [Passage] {
    let lines = lines.filter { !$0.passage.written.isEmpty }
    return lines.indices.filter { index in
      lines[index].element == .addressees
        && (index + 1 == lines.count || lines[index + 1].element != .addressees)
    }.map { lines[$0].passage }
  }
}

/// What is wrong with the last character of the addressees.
private enum AddresseesEnding {
  case none(last: Int)
  case otherMark(Int)
  /// One of them may be ours, after one that the writer gave.
  case twice(last: Int, isRight: Bool)

  init?(_ passage: Passage) {
    let range = passage.written
    guard let last = range.last else { return nil }
    let before = last > range.lowerBound ? passage.scalars[last - 1] : " "
    if Self.isColon(passage.scalars[last]) {
      if Self.isColon(before) {
        self = .twice(last: last, isRight: passage.scalars[last] == "：")
      } else if passage.scalars[last] != "：" {
        self = .otherMark(last)
      } else {
        return nil
      }
    } else if "，,；;。.、".unicodeScalars.contains(passage.scalars[last]) {
      self = .otherMark(last)
    } else {
      self = .none(last: last)
    }
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    "：:︰﹕∶".unicodeScalars.contains(scalar)
  }

  func finding(of rule: Rule, in passage: Passage) -> Finding {
    switch self {
    case .none(let last): rule.noColon(after: last..<last + 1, in: passage)
    case .otherMark(let index): rule.otherMark(index..<index + 1, in: passage)
    case .twice(let last, true): rule.twoColons(last - 1..<last, "", in: passage)
    case .twice(let last, false): rule.twoColons(last - 1..<last + 1, "：", in: passage)
    }
  }
}

extension Rule {
  fileprivate func noColon(after last: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "主送机关后面没有冒号", at: passage.location(of: last), suggestion: "在最后加全角冒号“：”",
      repair: passage.repair(last, to: passage.text(in: last) + "："))
  }

  fileprivate func otherMark(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "主送机关以“\(passage.text(in: range))”结束", at: passage.location(of: range),
      suggestion: "改为全角冒号“：”", repair: passage.repair(range, to: "："))
  }

  fileprivate func twoColons(_ range: Range<Int>, _ new: String, in passage: Passage) -> Finding {
    finding(
      "主送机关后面有两个冒号", at: passage.location(of: range), suggestion: "只留一个全角冒号“：”",
      repair: passage.repair(range, to: new))
  }
}
