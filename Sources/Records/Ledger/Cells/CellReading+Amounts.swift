import Diagnostics
import Documents

extension CellReading {
  /// `12,000元`, `1.2万`, `￥１２０００`, and a bare number in the column's unit. 0 where a sanction was to be made of
  /// it is none.
  func amount(_ text: String, at place: TextLocation) -> Value? {
    let plain = AmountText(text)
    guard !plain.isVague else { return Value(text: text, flaw: .notExact(text, column, at: place)) }
    guard let number = WrittenNumber(plain.number) else { return Value(text: text.onOneLine) }
    if number.isZero, column.target.hasChoice { return nil }
    let isUnlikely =
      plain.unit == nil && column.unit == .wan && number.wholeDigits > Self.likelyDigits
    return Value(
      text: number.rounded.plain + (plain.unit ?? column.unit).rawValue,
      flaw: isUnlikely ? .unlikely(text, number, column, at: place) : nil)
  }

  /// Of an amount in 万元: from ten million 元 on somebody more likely wrote 元 in that column.
  private static let likelyDigits = 3
}

/// An amount as a clerk wrote it, taken apart.
private struct AmountText {
  /// Without the commas between thousands.
  let number: String
  /// Nil where the cell does not say.
  let unit: AmountUnit?
  let isVague: Bool

  private static let vague = ["约", "左右", "余", "多", "以上", "以下", "不足", "近", "至", "~", "～"]

  init(_ text: String) {
    // Most cells hold nothing but a number.
    if text.utf8.allSatisfy(\.isPlainNumber) {
      (number, unit, isVague) = (text, nil, false)
      return
    }
    var plain = text.halfWidth.withoutBlanks
    for sign in ["人民币", "RMB", "¥", "￥"] where plain.hasPrefix(sign) {
      plain = String(plain.dropFirst(sign.count))
    }
    isVague = plain.contains(where: \.isNumber) && Self.vague.contains { plain.contains($0) }
    if plain.hasSuffix("元整") { plain = String(plain.dropLast()) }
    unit =
      plain.hasSuffix("万元") || plain.hasSuffix("万") ? .wan : plain.hasSuffix("元") ? .yuan : nil
    let written = plain.prefix { $0 != "万" && $0 != "元" }
    let isWhole = written.count + (unit == nil ? 0 : plain.hasSuffix("万元") ? 2 : 1) == plain.count
    number = isWhole ? Self.withoutCommas(String(written)) : plain
  }

  /// Only commas between groups of three.
  private static func withoutCommas(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      return text
    }
    return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

extension UInt8 {
  fileprivate var isPlainNumber: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: ".")
  }
}

extension Diagnostic {
  fileprivate static func unlikely(
    _ text: String, _ number: WrittenNumber, _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    let yuan = Renminbi(wan: number.rounded.plain).map { "\($0)元" } ?? "很大的数"
    return Diagnostic(
      .warning, "ledger.unlikely-amount",
      "“\(column.column.heading.excerpt)”写的“\(text.excerpt)”按万元读是\(yuan)", at: place,
      suggestion: "核对单位：这一列写的是元的，在映射里写“单位: 元”；只有这一格是元的，写成“\(text.excerpt)元”")
  }

  fileprivate static func notExact(
    _ text: String, _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.not-exact", "“\(column.column.heading.excerpt)”写的“\(text.excerpt)”不是确定的金额",
      at: place, suggestion: "照决定书写确切的金额，例如“30000”")
  }
}
