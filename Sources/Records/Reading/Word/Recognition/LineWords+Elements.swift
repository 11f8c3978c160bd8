import Documents

/// What the elements of GB/T 9704—2012 look like in words, slips of the hand included: what is wrong with
/// an element is for the rules to say.
extension LineWords {
  /// 份号: six digits, or fewer, with or without a sign before them.
  var isCopyNumber: Bool {
    let start =
      ["No.", "NO.", "№", "份号：", "份号:"].first(where: hasPrefix)?.unicodeScalars.count ?? 0
    return (1...8).contains(count - start) && endOfDigits(from: start) == count
  }

  /// 密级和保密期限
  var isSecrecy: Bool {
    let start = hasPrefix("密级：") || hasPrefix("密级:") ? 3 : 0
    guard ["绝密", "机密", "秘密"].contains(where: { has($0, at: start) }) else { return false }
    return count == start + 2
      || (count <= start + 12 && "★☆*✱⭐".unicodeScalars.contains(scalars[start + 2]))
  }

  /// 紧急程度
  var isUrgency: Bool {
    let start = hasPrefix("紧急程度：") || hasPrefix("紧急程度:") ? 5 : 0
    return ["特急", "加急", "特提", "平急", "紧急", "急件"].contains {
      has($0, at: start) && count == start + 2
    }
  }

  /// 发文字号: how many of the words from the beginning are it. With any brackets, 第 or zeros; a number that
  /// is still to be given, 演市监〔2026〕××号 or 演市监〔2026〕　号, is one.
  var documentNumberLength: Int? {
    let head = scalars.prefix(20)
    guard let open = head.firstIndex(where: Self.openBrackets.contains), (2...16).contains(open),
      scalars[..<open].allSatisfy({ $0.isHan || Self.blanks.contains($0) })
    else { return nil }
    return endOfYearAndSerial(from: open)
  }

  /// Where `〔2026〕12号` ends that begins at a place.
  private func endOfYearAndSerial(from open: Int) -> Int? {
    let year = endOfFigures(from: open + 1)
    guard (2...4).contains(year - open - 1), year < count,
      Self.closeBrackets.contains(scalars[year])
    else { return nil }
    let serial = year + 1 + (has("第", at: year + 1) ? 1 : 0)
    let end = endOfFigures(from: serial)
    if has("号", at: end) { return end + 1 }
    return end > serial ? end : nil
  }

  /// Digits, or what stands for those that are not known yet.
  private func endOfFigures(from index: Int) -> Int {
    scalars[min(index, count)...].firstIndex { !($0.isASCIIDigit || Self.blanks.contains($0)) }
      ?? count
  }

  private static let blanks = Set("Xx×＊*_□○〇".unicodeScalars)

  private static let openBrackets = Set("〔[【（(﹝［{〈".unicodeScalars)
  private static let closeBrackets = Set("〕]】）)﹞］}〉".unicodeScalars)

  /// 令号 and the number of minutes: 第12号, 第十二期, （第3期）, 〔2022〕3号.
  var isOrderNumber: Bool {
    guard !isParenthesized else {
      return LineWords(String(String.UnicodeScalarView(scalars[1..<count - 1]))).isOrderNumber
    }
    guard (2...12).contains(count), hasSuffix("号") || hasSuffix("期") else { return false }
    if hasPrefix("第") {
      return scalars[1..<count - 1].allSatisfy {
        $0.isASCIIDigit || $0.isHanNumeral || Self.blanks.contains($0)
      }
    }
    guard let first = scalars.first, Self.openBrackets.contains(first) else { return false }
    return endOfYearAndSerial(from: 0) == count
  }

  /// 签发人, and where its names begin.
  var signersStart: Int? {
    scalars.indices.prefix(60).first { has("签发人：", at: $0) || has("签发人:", at: $0) }
  }

  /// 抄送, and what offices write in its place.
  var isCopies: Bool { Self.isLabel(self, of: ["抄送", "抄报", "分送", "发送", "抄发"]) }

  var isColophonAddressees: Bool { Self.isLabel(self, of: ["主送"]) }

  var isAttendance: Bool { attendanceList != nil }

  /// Which of the lists of who was there begins here.
  var attendanceList: WritableKeyPath<Attendance, [Inline]?>? {
    if Self.isLabel(self, of: ["出席", "参加人员", "参会人员"]) { return \.present }
    if Self.isLabel(self, of: ["请假", "缺席"]) { return \.excused }
    return Self.isLabel(self, of: ["列席"]) ? \.observers : nil
  }

  /// Whether a label and a colon stand at the beginning: 抄送：, 抄送机关：, 出席人员：.
  private static func isLabel(_ words: LineWords, of labels: [String]) -> Bool {
    guard let colon = words.scalars.prefix(9).firstIndex(where: { $0 == "：" || $0 == ":" }) else {
      return false
    }
    return labels.contains { label in
      guard words.hasPrefix(label) else { return false }
      let end = label.unicodeScalars.count
      return end == colon
        || ["机关", "人员"].contains { words.has($0, at: end) && end + 2 == colon }
    }
  }

  /// Whether it begins with what somebody is in a group: 组长：.
  var isRosterLabelled: Bool {
    let labels = ["组长", "副组长", "常务副组长", "成员", "组员", "主任", "副主任", "主席", "副主席", "召集人", "指挥长", "副指挥长"]
    return Self.isLabel(self, of: labels)
  }

  /// 印发机关和印发日期: ends with a date and 印发, or is one of the two.
  var isPrinting: Bool {
    guard hasSuffix("印发"), !isCut, let date = lastDate, date.upperBound + 2 == count else {
      return false
    }
    return date.lowerBound < 40
  }

  /// 附注 in parentheses.
  var isParenthesized: Bool {
    guard let first = scalars.first, let last else { return false }
    return count > 2 && !isCut && "（(".unicodeScalars.contains(first)
      && "）)".unicodeScalars.contains(last)
  }

  /// 附件 label of a page of its own: `附件`, `附件1`, `附件1：`, `附件一`, with the 发文字号 before it where it is
  /// bound apart. Gives the number.
  var annexLabel: (number: Int?, Void)? {
    let start = documentNumberLength ?? 0
    guard has("附件", at: start), count <= start + 7, !isCut else { return nil }
    var rest = scalars[(start + 2)...]
    if let last = rest.last, "：:".unicodeScalars.contains(last) { rest.removeLast() }
    if let first = rest.first, first == "第" { rest.removeFirst() }
    let text = String(String.UnicodeScalarView(rest))
    if rest.isEmpty { return (nil, ()) }
    if let number = Int(text), number > 0, number < 100 { return (number, ()) }
    return rest.allSatisfy(\.isHanNumeral) ? (HanNumeral.value(text), ()) : nil
  }

  /// 附件说明: the label with words after it. How many scalars the label takes.
  var annexListLabelLength: Int? {
    guard hasPrefix("附件") else { return nil }
    let digits = endOfDigits(from: 2)
    let isMarked = ["：", ":"].contains { has($0, at: digits) }
    if isMarked, count > digits + 1 { return 2 + (digits == 2 ? 1 : 0) }
    let isPointed = digits > 2 && ["．", ".", "、"].contains { has($0, at: digits) }
    return isPointed && count > digits + 1 ? 2 : nil
  }

  /// `2.` of a further line of an 附件说明. Gives the number.
  var listNumber: Int? {
    let end = endOfDigits(from: 0)
    guard (1...2).contains(end), end + 1 < count,
      "．.、：:".unicodeScalars.contains(scalars[end]), !isFraction(at: end + 1)
    else { return nil }
    return Int(String(String.UnicodeScalarView(scalars[..<end])))
  }
}
