import Documents

/// The number with which a line begins, and its layer (层次序数), right or wrong in its signs.
struct HeadingNumber {
  /// 1 to 4.
  let level: Int
  /// Scalars that it takes, its sign included.
  let length: Int
}

extension LineWords {
  var headingNumber: HeadingNumber? { plainNumber ?? bracketedNumber }

  /// `一、`, `1.`
  private var plainNumber: HeadingNumber? {
    let han = scalars.prefix(4).prefix(while: \.isHanNumeral).count
    if (1...4).contains(han), han < count, "、.．，,：:".unicodeScalars.contains(scalars[han]) {
      return HeadingNumber(level: 1, length: han + 1)
    }
    let digits = endOfDigits(from: 0)
    guard (1...2).contains(digits), digits + 1 < count,
      ".．、".unicodeScalars.contains(scalars[digits]),
      !isFraction(at: digits + 1)
    else { return nil }
    return HeadingNumber(level: 3, length: digits + 1)
  }

  /// Whether digits after a point belong to the number before it: 1.5万元, but not 1.2023年工作目标.
  func isFraction(at place: Int) -> Bool {
    let end = endOfDigits(from: place)
    return end > place && !(end == place + 4 && has("年", at: end))
  }

  /// `（一）`, `（1）`
  private var bracketedNumber: HeadingNumber? {
    guard let first = scalars.first, "（(".unicodeScalars.contains(first) else { return nil }
    let han = scalars.dropFirst().prefix(4).prefix(while: \.isHanNumeral).count
    let digits = endOfDigits(from: 1) - 1
    let inner = max(han, digits)
    guard (1...4).contains(inner), digits <= 2, inner + 1 < count,
      "）)".unicodeScalars.contains(scalars[inner + 1])
    else { return nil }
    let mark = inner + 2 < count && "、.．".unicodeScalars.contains(scalars[inner + 2]) ? 1 : 0
    return HeadingNumber(level: han > 0 ? 2 : 4, length: inner + 2 + mark)
  }

  /// Whether a line stands as a heading: short, one sentence at most, nothing that goes on after it.
  func standsAsHeading(after length: Int, level: Int) -> Bool {
    let words = scalars[length...]
    guard !isCut, !words.isEmpty, words.count <= 45, let last = words.last else { return false }
    let inner = words.dropLast().contains { "。；！？;".unicodeScalars.contains($0) }
    if inner { return false }
    switch last {
    case "；", ";", "，", ",", "：", ":", "！", "？": return false
    case "。": return level <= 2 && words.count <= 30
    default: return true
    }
  }

  /// How many scalars the first sentence takes, if more follows it: a heading that runs into its text.
  func runInLength(after length: Int) -> Int? {
    guard let stop = scalars.prefix(60).firstIndex(of: "。"), stop > length, stop + 1 < count,
      stop - length <= 45
    else { return nil }
    return stop + 1
  }
}

extension Unicode.Scalar {
  var isHan: Bool {
    0x4E00...0x9FFF ~= value || 0x3400...0x4DBF ~= value || 0x20000...0x3134F ~= value
  }

  var isHanNumeral: Bool { "一二三四五六七八九十百零〇".unicodeScalars.contains(self) }
}

/// Reads small Chinese numerals: 一 to 九十九.
enum HanNumeral {
  static func value(_ text: String) -> Int? {
    (1...99).first { ChineseNumeral.text($0) == text }
  }
}
