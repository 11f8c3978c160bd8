import ArgumentParser
import Yinfa

/// What `--to` names, in the order in which the table shows it.
struct TargetList: CustomStringConvertible {
  enum Target: String, CaseIterable {
    case docx, html, md, pdf

    var heading: String {
      switch self {
      case .docx: "Word"
      case .html: "网页"
      case .md: "Markdown"
      case .pdf: "PDF"
      }
    }

    /// PDF is made from the Word file.
    var format: Format {
      switch self {
      case .docx, .pdf: .docx
      case .html: .html
      case .md: .markdown
      }
    }
  }

  static let standard = TargetList(targets: [.docx, .html, .md])

  let targets: [Target]

  private init(targets: [Target]) { self.targets = targets }

  init(argument: String) throws {
    var named: Set<Target> = []
    for word in argument.split(whereSeparator: { ",，、 ".contains($0) }) {
      guard let target = Target(rawValue: word.lowercased()) else {
        throw ValidationError("没有“\(word.prefix(40))”这种格式，可用 docx、html、md、pdf")
      }
      named.insert(target)
    }
    guard !named.isEmpty else { throw ValidationError("没有写格式，可用 docx、html、md、pdf") }
    targets = Target.allCases.filter(named.contains)
  }

  /// What the press has to print, each once.
  var formats: [Format] {
    Format.allCases.filter { format in targets.contains { $0.format == format } }
  }

  var description: String { targets.map(\.rawValue).joined(separator: ",") }
}
