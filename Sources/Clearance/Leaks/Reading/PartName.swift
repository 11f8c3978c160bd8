import Diagnostics

/// What a part of a package is, and what a person calls it.
struct PartName {
  let kind: Kind
  let title: String

  enum Kind {
    case word
    case sheet
    case markup
    case other
  }

  init(_ path: String, in workbook: Workbook, within outer: String) {
    let prefix = outer.isEmpty ? "" : outer + "里的"
    let file = path.split(separator: "/").last.map(String.init) ?? path
    if path.hasPrefix("xl/worksheets/"), path.hasSuffix(".xml"), !path.contains("_rels") {
      kind = .sheet
      title = prefix + (workbook.sheetNames[path].map { "工作表“\($0.excerpt)”" } ?? file)
    } else if path.hasPrefix("word/"), path.hasSuffix(".xml"), let name = Self.texts(file) {
      kind = .word
      title = prefix + name
    } else if path.hasSuffix(".xml"), Self.holdsRuns(file) {
      kind = .word
      title = prefix + path
    } else if ["xml", "rels", "vml"].contains(PublicFileReader.suffix(path)) {
      kind = .markup
      title = prefix + (path.hasPrefix("docProps/") ? "文档属性" : path)
    } else {
      kind = .other
      title = prefix + path
    }
  }

  /// Comments of a workbook, drawings and slides: text in runs, as in a Word file.
  private static func holdsRuns(_ file: String) -> Bool {
    ["comments", "threadedComment", "drawing", "chart", "data", "slide", "notesSlide"].contains {
      file.hasPrefix($0)
    }
  }

  /// Parts of a Word file that hold paragraphs.
  private static func texts(_ file: String) -> String? {
    let names = [
      ("document", "正文"), ("footnotes", "脚注"), ("endnotes", "尾注"), ("comments", "批注"),
      ("header", "页眉"), ("footer", "页脚"), ("glossary", "构建基块"),
    ]
    return names.first { file.hasPrefix($0.0) }?.1
  }
}
