import Diagnostics
import Documents

/// What the front matter says of a document and no text shows.
struct DocumentSettings {
  private(set) var form = DocumentForm.general
  private(set) var direction: Direction?
  private(set) var isPreprinted = false
  private(set) var seal = SignatureBlock.Seal.seal

  enum Key: String, Sendable, Hashable, CaseIterable {
    case form = "公文格式"
    case direction = "行文方向"
    case letterhead = "版头"
    case seal = "用印"

    var words: [String] {
      switch self {
      case .form: DocumentForm.allCases.map(\.rawValue)
      case .direction: Direction.allCases.map(\.rawValue)
      case .letterhead: Letterhead.allCases.map(\.rawValue)
      case .seal: SignatureBlock.Seal.allCases.map(\.rawValue)
      }
    }
  }

  /// 版头, as a record says it: a draft has its mark or has none, so only 套打 changes it.
  private enum Letterhead: String, CaseIterable {
    case printed = "红头"
    case preprinted = "套打"
    case none = "无"
  }

  /// Takes a line of the front matter; empty where an optional hole was missing.
  ///
  /// - Returns: what is wrong with its words.
  mutating func take(_ key: Key, _ words: String, at location: TextLocation) -> Diagnostic? {
    guard !words.isEmpty else { return nil }
    guard key.words.contains(words) else { return .unknownSetting(key, words, at: location) }
    switch key {
    case .form: form = DocumentForm(rawValue: words) ?? form
    case .direction: direction = Direction(rawValue: words)
    case .letterhead: isPreprinted = words == Letterhead.preprinted.rawValue
    case .seal: seal = SignatureBlock.Seal(rawValue: words) ?? seal
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownSetting(
    _ key: DocumentSettings.Key, _ words: String, at location: TextLocation
  ) -> Diagnostic {
    let nearest = NearestName.of(words, among: key.words).map { "是不是“\($0)”？" }
    return Diagnostic(
      .error, "document.unknown-setting", "“\(key.rawValue)”不能是“\(words.excerpt)”", at: location,
      suggestion: nearest ?? "只能写：\(key.words.joined(separator: "、"))")
  }
}
