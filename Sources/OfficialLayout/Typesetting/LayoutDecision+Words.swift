extension LayoutDecision {
  /// For the clerk, in a sentence without a full stop.
  package var words: String {
    switch self {
    case .addresseesInColophon: "主送机关太多，首页排不下正文，主送机关移到版记（第7.3.2条）"
    case .noTextOnFirstPage: "首页没有正文（第7.3.3条要求首页必须显示正文），请精简标题或主送机关"
    case .remedied(let remedy): "为使署名和成文日期与正文同页（第7.3.5.5条），\(remedy.words)"
    case .signatureWithoutText(let page):
      "署名和成文日期所在的第\(page)页没有正文，调整行距、字距解决不了（第7.3.5.5条），请增删几行正文"
    case .colophon(let place, let page): "版记排在第\(page)页：\(place.words)"
    }
  }

  /// Whether a person has to help.
  package var isUnresolved: Bool {
    switch self {
    case .noTextOnFirstPage, .signatureWithoutText: true
    case .addresseesInColophon, .remedied, .colophon: false
    }
  }
}

extension SignOffRemedy {
  fileprivate var words: String {
    var changes: [String] = []
    if halvesBlankLines { changes.append("附件说明和署名之上的空行减为半行") }
    if fromLines > .zero { changes.append("行距减少\(fromLines.written(in: .point))磅") }
    if fromCharacters > .zero { changes.append("字距减少\(fromCharacters.written(in: .point))磅") }
    if movedParagraphs > 0 { changes.append("正文最后\(movedParagraphs)段移到署名所在页") }
    return changes.joined(separator: "，")
  }
}

extension ColophonPlace {
  fileprivate var words: String {
    switch self {
    case .lastPage: "正文末页下方排得下"
    case .nextPage: "另起一页"
    case .afterBlankPage: "末页为双页但排不下，空一页，空白页和版记页不编页码（第7.5条）"
    }
  }
}
