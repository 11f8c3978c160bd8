import Diagnostics
import Documents

extension Rule {
  /// RF-03: what was abolished, or never was, is no basis (条例第四十二条).
  static let abolishedBases = Rule(
    "RF-03", Citation("党政机关公文处理工作条例", "第四十二条", .general),
    Guidance(
      "不引用已经废止或者不存在的公文依据",
      why: "2012年的条例和标准施行以后，2000年的公文处理办法和1999年的公文格式同时停止执行。网上说的2022年版标准并不存在。",
      good: "按照《党政机关公文处理工作条例》和GB/T 9704—2012", bad: "按照《国家行政机关公文处理办法》")
  ) { proofreading, rule in
    proofreading.lines.map(\.passage).flatMap { passage in
      let found = bases.flatMap { base in passage.ranges(of: base.words).map { (base, $0) } }
      guard !found.isEmpty, !passage.tellsOfAbolition else { return [Finding]() }
      return found.map { rule.basis($0.0, at: $0.1, in: passage) }
    }
  }

  fileprivate struct Basis: Sendable {
    let words: String
    let state: String
    let instead: String
  }

  private static let bases = [
    Basis(
      words: "国家行政机关公文处理办法", state: "已经废止", instead: "《党政机关公文处理工作条例》"),
    Basis(
      words: "中国共产党机关公文处理条例", state: "已经废止", instead: "《党政机关公文处理工作条例》"),
    Basis(words: "国家行政机关公文格式", state: "已经被代替", instead: "《党政机关公文格式》（GB/T 9704—2012）"),
    Basis(words: "9704—1999", state: "已经被代替", instead: "GB/T 9704—2012"),
    Basis(words: "9704-1999", state: "已经被代替", instead: "GB/T 9704—2012"),
    Basis(words: "9704—2022", state: "并不存在", instead: "GB/T 9704—2012"),
    Basis(words: "9704-2022", state: "并不存在", instead: "GB/T 9704—2012"),
  ]
}

extension Passage {
  fileprivate var tellsOfAbolition: Bool {
    ["废止", "停止执行", "失效", "代替", "替代", "不存在"].contains(where: contains)
  }
}

extension Rule {
  fileprivate func basis(_ basis: Basis, at range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "引用的“\(basis.words)”\(basis.state)", at: passage.location(of: range), .warning,
      suggestion: "改为\(basis.instead)")
  }
}
