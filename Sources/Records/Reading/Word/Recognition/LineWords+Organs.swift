import Documents

extension LineWords {
  /// Signs that end or part sentences.
  static let stops = Set("。；！？：;!?:".unicodeScalars)

  /// 文种, and the kinds of texts that are issued by a notice.
  private static let kinds =
    Genre.allCases.map(\.rawValue) + [
      "令", "方案", "计划", "办法", "规定", "细则", "要点", "规划", "总结", "意见稿", "清单", "制度", "预案",
      "纲要", "规则", "章程", "条例", "目录", "名单", "一览表", "统计表",
    ]

  /// Whether the words are a title's, however they look.
  var isTitle: Bool {
    let bare = isParenthesisEnded ? LineWords(withoutParenthesis) : self
    return bare.kindEnds && count >= 5 && !contains(oneOf: ["。", "；"])
  }

  private var kindEnds: Bool { Self.kinds.contains { hasSuffix($0) } }

  /// 工作方案（试行）
  private var isParenthesisEnded: Bool {
    guard let last else { return false }
    return "）)".unicodeScalars.contains(last)
  }

  private var withoutParenthesis: String {
    let open = scalars.lastIndex { "（(".unicodeScalars.contains($0) } ?? scalars.count
    return String(String.UnicodeScalarView(scalars[..<open]))
  }

  private static let organs = [
    "局", "委", "府", "厅", "部", "办", "院", "校", "室", "科", "处", "队", "站", "所", "会", "公司", "中心", "单位",
    "部门", "企业", "机构", "街道", "乡", "镇", "县", "区", "市", "省", "旗", "州", "盟", "组", "社", "厂", "行",
    "银行", "协会", "集团", "分局", "支队", "大队", "医院", "学校",
  ]

  var endsWithOrgan: Bool { count >= 3 && Self.organs.contains { hasSuffix($0) } }

  /// Whether organs are named at the ends of the words between the marks.
  var namesOrgans: Bool {
    let names = scalars.split { "，,、；;：:".unicodeScalars.contains($0) }
    let bare = names.map { LineWords(String(String.UnicodeScalarView($0))).withoutBrackets }
    return !bare.isEmpty && bare.contains { name in Self.organs.contains { name.hasSuffix($0) } }
  }

  /// Names without the colon that should follow them.
  var endsLikeNames: Bool { endsWithOrgan && scalars.contains("、") && !contains("关于") }

  /// Whether the words say something instead of naming somebody: 现将有关事项通知如下：
  var isSentence: Bool {
    contains(oneOf: ["。", "！", "？"])
      || ["如下", "现将", "根据", "为了", "为进一步", "通知", "以下", "关于", "包括", "要求", "具体"].contains(
        where: contains)
  }

  /// 市局各科（室） ends like 市局各科.
  private var withoutBrackets: LineWords {
    guard isParenthesisEnded else { return self }
    let bare = LineWords(withoutParenthesis)
    return bare.isEmpty ? self : bare
  }
}
