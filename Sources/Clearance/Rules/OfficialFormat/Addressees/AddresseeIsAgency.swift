import Diagnostics
import Documents

extension Rule {
  /// TO-04: an agency is addressed, not the person at its head (条例第十五条第五项).
  static let addresseeIsAgency = Rule(
    "TO-04", Citation("党政机关公文处理工作条例", "第十五条", .general),
    Guidance(
      "主送机关，不主送个人", why: "除上级机关负责人直接交办的事项外，不得以本机关名义向上级机关负责人报送公文。写给个人，机关就没有收文登记。",
      good: "市人民政府：", bad: "王市长：")
  ) { proofreading, rule in
    proofreading.addressees.flatMap { list in
      list.names.filter { list.isPerson($0) }.map { rule.person(list, $0) }
    }
  }
}

extension AgencyList {
  fileprivate func isPerson(_ range: Range<Int>) -> Bool {
    let name = name(range)
    return Self.titles.contains { name != $0 && name.hasSuffix($0) }
      && !["各", "全体"].contains(where: name.hasPrefix)
  }

  private static let titles = [
    "同志", "局长", "厅长", "部长", "省长", "市长", "县长", "区长", "旗长", "镇长", "乡长", "书记", "主任", "处长", "科长",
    "所长", "主席", "秘书长",
  ]
}

extension Rule {
  fileprivate func person(_ list: AgencyList, _ range: Range<Int>) -> Finding {
    finding(
      "主送“\(list.name(range).excerpt)”是个人", at: list.passage.location(of: range), .warning,
      suggestion: "主送他所在的机关；负责人直接交办的事项，在“豁免”里写明")
  }
}
