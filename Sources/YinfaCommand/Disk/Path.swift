/// The parts of a path as a person types it.
struct Path {
  let text: String

  init(_ text: String) { self.text = text }

  /// `.` for a bare name.
  var folder: String {
    guard let slash = text.lastIndex(of: "/") else { return "." }
    return slash == text.startIndex ? "/" : String(text[..<slash])
  }

  var name: String {
    text.split(separator: "/").last.map(String.init) ?? text
  }

  /// The name without its last ending: `2022-47` of `plans/2022-47.yaml`.
  var stem: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// In small letters and without the dot.
  var ending: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  func appending(_ part: String) -> String {
    if text == "." { return part }
    return text.hasSuffix("/") ? text + part : "\(text)/\(part)"
  }
}
