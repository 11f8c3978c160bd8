import OfficePackaging

/// The fonts that a theme names, so that a font by the name of `minorEastAsia` can be told.
struct WordThemeFonts: Sendable {
  private var names: [String: String] = [:]

  static let none = WordThemeFonts()

  private init() {}

  init(_ root: XMLElement) {
    guard let scheme = root.firstDescendant("a:fontScheme") else { return }
    for (kind, element) in [
      ("major", scheme.first("a:majorFont")), ("minor", scheme.first("a:minorFont")),
    ] {
      guard let element else { continue }
      let latin = element.first("a:latin")?["typeface"]
      let han = element.all("a:font").first { $0["script"] == "Hans" }?["typeface"]
      let eastAsia = element.first("a:ea")?["typeface"].flatMap { $0.isEmpty ? nil : $0 }
      names["\(kind)HAnsi"] = latin
      names["\(kind)Ascii"] = latin
      names["\(kind)EastAsia"] = eastAsia ?? han
      names["\(kind)Bidi"] = element.first("a:cs")?["typeface"]
    }
  }

  subscript(_ name: String) -> String? { names[name] }
}
