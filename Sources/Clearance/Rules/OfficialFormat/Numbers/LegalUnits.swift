import Diagnostics
import Documents

extension Rule {
  /// NU-04: units of GB 3100 to GB 3102 (9).
  static let legalUnits = Rule(
    "NU-04", Citation("GB/T 9704—2012", "第9章", .required),
    Guidance(
      "用法定计量单位，符号的大小写不能换",
      why: "“平米”“公分”不是法定名称；单位符号的大小写有别的意思，k是千，K是开尔文。",
      good: "120平方米　35厘米　5kg", bad: "120平米　35公分　5KG"),
    isRepairable: true
  ) { proofreading, rule in
    let prose = proofreading.prose.flatMap { line in
      rule.findings(Unit.all(in: line.passage), .note, words: units)
    }
    let cells = proofreading.lines(of: .cell).flatMap { Unit.all(in: $0.passage) }
    return prose + rule.findings(cells, .note, words: units)
  }
}

/// Units after a figure that have another name, or another form.
private enum Unit {
  static func all(in passage: Passage) -> [Correction] {
    let text = passage.scalars
    return text.indices.dropFirst().compactMap { index in
      guard text[index - 1].isDigit || text[index - 1] == "万" || text[index - 1] == " ",
        let (old, new) = table.first(where: { text.has($0.old, at: index) }),
        followsFigure(text, index)
      else { return nil }
      let end = index + old.unicodeScalars.count
      guard text.scalar(at: end)?.isLatin != true, text.scalar(at: end)?.isDigit != true else {
        return nil
      }
      return Correction(in: passage, index..<end, to: new)
    }
  }

  private static func followsFigure(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let place = text[index - 1] == " " || text[index - 1] == "万" ? index - 2 : index - 1
    return text.scalar(at: place)?.isDigit == true
  }

  /// 公斤 and 公里 are names that the standard keeps.
  private static let table: [(old: String, new: String)] = [
    ("平米", "平方米"), ("平方公尺", "平方米"), ("公分", "厘米"), ("公升", "升"), ("公尺", "米"), ("立方公尺", "立方米"),
    ("KG", "kg"), ("Kg", "kg"), ("KM", "km"), ("Km", "km"), ("CM", "cm"), ("Cm", "cm"),
    ("MM", "mm"),
  ]
}

extension Rule {
  fileprivate static func units(_ slips: [Correction]) -> Words {
    let (old, new) = (slips[0].written, slips[0].right ?? "")
    return slips.count == 1
      ? Words("“\(old)”不是法定计量单位的写法", suggestion: "写成“\(new)”")
      : Words("有\(slips.count)处不是法定计量单位的写法，如“\(old)”", suggestion: "写成“\(new)”，其余照此")
  }
}
