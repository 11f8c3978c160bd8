/// Words that titles of official documents are made of, so that a line does not end within one.
enum TitleLexicon {
  enum Position: Sendable, Hashable {
    /// A known word begins here.
    case start
    /// A known word goes on here.
    case inside
    case unknown
  }

  /// Where known words begin, found from the left, the longest first.
  static func positions(in scalars: [Unicode.Scalar]) -> [Position] {
    var positions = [Position](repeating: .unknown, count: scalars.count)
    var index = 0
    while index < scalars.count {
      guard let length = longestWord(at: index, of: scalars) else {
        index += 1
        continue
      }
      positions[index] = .start
      for inside in index + 1..<index + length { positions[inside] = .inside }
      index += length
    }
    return positions
  }

  private static func longestWord(at index: Int, of scalars: [Unicode.Scalar]) -> Int? {
    wordsByFirst[scalars[index]]?.first { scalars[index...].starts(with: $0) }?.count
  }

  /// The longest first.
  private static let wordsByFirst: [Unicode.Scalar: [[Unicode.Scalar]]] =
    Dictionary(grouping: words.map { Array($0.unicodeScalars) }) { $0[0] }
    .mapValues { $0.sorted { $0.count > $1.count } }

  private static let words: [String] = [
    // Agencies.
    "人民政府", "办公室", "办公厅", "市场监督管理局", "市场监管局", "药品监督管理局", "药监局", "委员会", "领导小组",
    "市场监督管理", "市场监管", "机关", "部门", "单位", "街道办事处", "分局", "总局",
    // Verbs of issuing and doing.
    "关于", "印发", "转发", "批转", "开展", "深入开展", "进一步", "加强", "做好", "推进", "深入推进", "组织", "实施",
    "贯彻落实", "贯彻", "落实", "部署", "强化", "规范", "公布", "发布", "调整", "成立", "召开", "修订", "废止",
    // Matters.
    "医疗器械", "药品", "食品", "食品安全", "药品安全", "特种设备", "产品质量", "质量安全", "质量", "安全", "风险", "隐患",
    "风险隐患", "排查", "整治", "专项", "治理", "检查", "行动", "工作", "提升", "诚信", "缺失", "突出", "问题", "防疫物资", "防疫",
    "物资",
    "知识产权", "价格", "广告", "计量", "标准", "认证", "监督", "管理", "监督检查", "抽检", "执法", "行政处罚", "行政", "处罚",
    "信用", "市场", "经营", "生产", "使用", "环节", "企业", "年度", "全市", "全县", "全旗", "全区", "全省", "情况", "重点",
    "专项整治", "专项治理", "专项行动", "典型案例", "案例", "曝光", "名单",
    // Kinds of documents.
    "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要",
    "实施方案", "工作方案", "方案", "计划", "要点", "办法", "规定", "细则", "实施细则", "实施意见", "总结", "预案",
  ]
}
