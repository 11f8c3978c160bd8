package import Diagnostics
package import Documents
package import Records

/// A Word file with findings written beside their places as comments (批注).
package struct WordAnnotation: Sendable {
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - findings: those of other files are left out; those of no place stand at the first paragraph.
  ///   - day: on which the comments are dated.
  /// - Throws: where the file is broken in a part that nobody had read.
  package init(_ file: WordFile, _ findings: [Finding], on day: Day?) throws(Problems) {
    let edits = findings.compactMap { $0.comment(in: file) }
    bytes = try WordMending(file, edits, on: day).bytes
  }
}

extension Finding {
  fileprivate func comment(in file: WordFile) -> WordEdit? {
    let place = diagnostic.location
    guard place.map({ $0.file.name == file.source.name }) ?? true else { return nil }
    let paragraph = (place?.line ?? 1) - 1
    let start = (place?.column ?? 1) - 1
    return .comment(paragraph: paragraph, range: start..<start + length, diagnostic.commentLines)
  }

  /// Of the words that it is about, as far as it says: one character else.
  private var length: Int {
    guard case .text(let edits)? = repair,
      let edit = edits.first(where: { $0.location == diagnostic.location })
    else { return 1 }
    return max(1, edit.old.unicodeScalars.count)
  }
}

extension Diagnostic {
  fileprivate var commentLines: [String] {
    let head = "\(severity.chinese)：\(message) [\(id)]"
    let advice = suggestion.map { "建议：\($0)" }
    let source = citation.map { "依据：\($0)" }
    return [head] + [advice, source].compactMap { $0 }
  }
}
