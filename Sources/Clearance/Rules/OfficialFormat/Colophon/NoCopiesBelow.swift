import Diagnostics
import Documents

extension Rule {
  /// IM-02: what goes up is not copied to those below (条例第十五条第一项).
  static let noCopiesBelow = Rule(
    "IM-02", Citation("党政机关公文处理工作条例", "第十五条", .general),
    Guidance(
      "上行文不抄送下级机关", why: "上级还没有答复，下级先看到了，容易当作已经定下来的事去办。",
      good: "抄送：市财政局。", bad: "请示抄送“各县（区）市场监督管理局”")
  ) { proofreading, rule in
    guard proofreading.document.route == .upward else { return [] }
    return proofreading.copies.flatMap { list in
      list.names.filter { list.isBelow($0) }.map { rule.below(list, $0) }
    }
  }
}

extension AgencyList {
  /// As far as a name tells: 各县（区）局, 机关各科室, 直属各单位.
  fileprivate func isBelow(_ range: Range<Int>) -> Bool {
    let name = name(range)
    return Self.beginnings.contains(where: name.hasPrefix)
      || ["各科室", "各股室", "各处室", "直属各单位", "直属单位", "各派出机构"].contains(where: name.hasSuffix)
  }

  private static let beginnings = [
    "各县", "各区", "各市", "各乡", "各镇", "各街道", "各苏木", "各科", "各股", "各所", "各分局", "各直属", "各派出",
  ]
}

extension Rule {
  fileprivate func below(_ list: AgencyList, _ range: Range<Int>) -> Finding {
    finding(
      "上行文抄送了下级“\(list.name(range).excerpt)”", at: list.passage.location(of: range), .warning,
      suggestion: "从抄送里删去；等上级答复后再给下级行文")
  }
}
