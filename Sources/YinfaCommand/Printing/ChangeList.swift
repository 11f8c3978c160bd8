import Diagnostics
import Yinfa

/// The changes that `--fix` made, a line each:
/// `通知.md:12:9: 已改: “2022年03月14日”→“2022年3月14日” [DT-02]`
struct ChangeList {
  let changes: [Mending.Change]

  var text: String {
    guard !changes.isEmpty else { return "没有可以改的问题\n" }
    let sorted = changes.sorted { Diagnostic.isPrintedBefore($0.diagnostic, $1.diagnostic) }
    return sorted.map { $0.line + "\n" }.joined() + "共改 \(changes.count) 处\n"
  }
}

extension Mending.Change {
  fileprivate var line: String {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    return "\(place)已改: \(what) [\(diagnostic.id)]"
  }

  private var what: String {
    guard let first = words.first else { return diagnostic.message }
    let more = words.count > 1 ? "等 \(words.count) 处" : ""
    return first.phrase + more
  }
}

extension Mending.Change.Words {
  fileprivate var phrase: String {
    if new.isEmpty { return "删去\(old.excerpt.quoted)" }
    if old.isEmpty { return "加上\(new.excerpt.quoted)" }
    return "\(old.excerpt.quoted)→\(new.excerpt.quoted)"
  }
}

extension String {
  /// A quotation mark in quotation marks could not be read.
  fileprivate var quoted: String {
    "\"＂“”'＇‘’".contains(self) ? "引号\(self)" : "“\(self)”"
  }
}
