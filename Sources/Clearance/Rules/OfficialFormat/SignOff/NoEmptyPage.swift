import Diagnostics
import Documents

extension Rule {
  /// DT-08: no page without text (此页无正文).
  ///
  /// The standard of 1999 forbade it in words; that of 2012 names what is done instead.
  static let noEmptyPage = Rule(
    "DT-08", Citation("GB/T 9704—2012", "第7.3.5.5条", .required),
    Guidance(
      "不标“此页无正文”",
      why: "只有印章的一页可以被换到别的文件上，1999年的标准就明令禁止这样标注。2012年的标准规定，空白处容不下印章和日期时调整行距、字距。",
      good: "调整行距或者字距，让署名、日期和正文在同一页", bad: "（此页无正文）")
  ) { proofreading, rule in
    proofreading.lines.map(\.passage).filter(\.saysNoText).map { rule.emptyPage($0) }
  }
}

extension Passage {
  /// 此页无正文 as a line of its own, in parentheses or not; a text may well speak of it.
  fileprivate var saysNoText: Bool {
    guard scalars.count < 40, scalars.contains("无") else { return false }
    let words = scalars.filter {
      !$0.properties.isWhitespace && !"（）()【】[]。，,".unicodeScalars.contains($0)
    }
    let text = String(String.UnicodeScalarView(words))
    return ["此页无正文", "本页无正文", "以下无正文", "此页以下无正文", "本页以下无正文"].contains(text)
  }
}

extension Rule {
  fileprivate func emptyPage(_ passage: Passage) -> Finding {
    finding(
      "标了“\(passage.text(in: passage.written).excerpt)”", at: passage.location(of: passage.written),
      suggestion: "删去这一行；署名单独成页的，调整行距、字距使它与正文同页")
  }
}
