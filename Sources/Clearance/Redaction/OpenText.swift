package import Diagnostics
import Documents
package import Records

/// A text of a decision that can come to be printed for the public, as the office wrote it.
package struct OpenText: Sendable {
  /// The path of the field: `违法行为.事实`.
  package let path: String
  package let words: String
  package let origin: TextLocation?
}

extension PenaltyDecision {
  /// All texts that somebody wrote and the public may read: the open fields, what is told as a typical case, and the
  /// reasons of events. What was worked out from them repeats them.
  package var openTexts: [OpenText] {
    let typical = record.record("公示")?.record("典型案例")
    let reasons = events.enumerated().flatMap { index, event in
      event.record["理由"].map { $0.openTexts(at: "事件[\(index + 1)].理由") } ?? []
    }
    return record.openTexts(under: "") + (typical?.openTexts(under: "公示.典型案例") ?? []) + reasons
  }
}

extension Record {
  fileprivate func openTexts(under path: String) -> [OpenText] {
    fields.flatMap { field in
      field.datum.openTexts(at: path.isEmpty ? field.key : "\(path).\(field.key)")
    }
  }
}

extension Datum {
  fileprivate func openTexts(at path: String) -> [OpenText] {
    guard sensitivity != .restricted else { return [] }
    switch value {
    case .text(let words):
      return origin == nil ? [] : [OpenText(path: path, words: words, origin: origin)]
    case .record(let record): return record.openTexts(under: path)
    case .list(let items):
      return items.enumerated().flatMap { $1.openTexts(at: "\(path)[\($0 + 1)]") }
    case .integer, .flag, .date, .money, .blocks: return []
    }
  }
}
