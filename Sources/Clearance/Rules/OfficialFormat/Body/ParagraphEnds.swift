import Diagnostics
import Documents

extension Rule {
  /// BD-04: a paragraph of sentences ends with a mark that ends one (4.1). One that ends with a comma or in the middle of
  /// words was torn, as copies from the web are.
  static let paragraphEnds = Rule(
    "BD-04", Citation("GB/T 15834—2011", "第4.1条", .recommended),
    Guidance(
      "正文每段以句号、问号、叹号、冒号或者分号结尾",
      why: "一段没有收尾的标点，多半是漏了，或者复制的时候一段断成了两段。",
      good: "要严格落实属地管理责任。", bad: "要严格落实属地管理责任，加强")
  ) { proofreading, rule in
    proofreading.lines.filter { $0.element == .text }.compactMap { line in
      line.tornEnd.map { rule.torn(line.passage, $0) }
    }
  }
}

extension Line {
  /// The last scalar, where the line is made of sentences and does not end as they do.
  fileprivate var tornEnd: Int? {
    let text = passage.scalars
    let last = text.endOfWords - 1
    guard last > 0, !Self.isContact(text) else { return nil }
    if text[last] == "，" || text[last] == "、" { return last }
    guard isProse, text[last].isHan || text[last].isDigit || text[last].isLatin else { return nil }
    return last
  }

  /// Two clauses or more: a list of names, a heading and a remark have none.
  private var isProse: Bool {
    let text = passage.scalars
    let marks = text.filter { $0 == "，" || $0 == "。" || $0 == "；" }.count
    return text.count >= 30 && marks >= 2 || text.contains("。") && text.count >= 30
  }

  /// 联系人：张三，电话：……
  private static func isContact(_ text: [Unicode.Scalar]) -> Bool {
    let start = text.skippingSpaces(from: 0)
    return contacts.contains { text.has($0, at: start) }
  }

  private static let contacts = [
    "联系", "电话", "邮箱", "电子邮箱", "地址", "网址", "传真", "附件", "附：", "注：", "备注", "组长", "组员", "副组长", "成员",
    "来源",
  ]
}

extension Rule {
  fileprivate func torn(_ passage: Passage, _ last: Int) -> Finding {
    let range = last..<last + 1
    let mark = passage.text(in: range)
    let end = passage.text(in: max(0, last - 5)..<last + 1)
    return finding(
      mark == "，" || mark == "、" ? "这一段以“\(mark)”结尾，没有完" : "这一段末尾“\(end)”没有标点",
      at: passage.location(of: range) ?? passage.beginning, .warning,
      suggestion: "补上句号；与下一段本是一段的，合在一起")
  }
}
