import Documents

/// The bytes of a Markdown text while it grows block by block.
///
/// A page inside a list item is written by itself and indented afterwards.
struct MarkdownPage {
  private(set) var bytes: [UInt8] = []
  /// Whether the block above is a list, and with which marker: the next one takes another, or they
  /// would be read as one list.
  private var lastListMarker: MarkdownListMarker?

  mutating func frontMatter(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    bytes += "---\n\(lines.joined(separator: "\n"))\n---\n".utf8
  }

  /// A comment that names what follows.
  mutating func comment(_ name: String) {
    beginBlock()
    bytes += "<!-- \(name) -->\n".utf8
  }

  /// A part of the official form under its name; nothing where it is missing or empty.
  mutating func element(
    _ name: String, _ content: [Inline]?, before: String = "", after: String = ""
  ) {
    guard let content, !content.isBlank else { return }
    comment(name)
    line([.text(before)] + content + [.text(after)], in: .paragraph)
  }

  mutating func heading(
    _ depth: Int, _ content: [Inline], number: String = "", mark: String = ""
  ) {
    beginBlock()
    bytes += String(repeating: "#", count: depth).utf8
    // Spaces behind the number are dropped when it is read.
    let isApart = !number.isEmpty && content.plainText.hasPrefix(" ")
    let words =
      isApart
      ? Array(number.utf8) + MarkdownInlines.separator
        + MarkdownInlines.bytes(of: content, in: .heading)
      : MarkdownInlines.bytes(of: [.text(number)] + content, in: .heading)
    if !words.isEmpty { bytes += " ".utf8 }
    bytes += words
    if !mark.isEmpty { bytes += " \(mark)".utf8 }
    bytes += "\n".utf8
  }

  mutating func paragraph(_ content: [Inline]) {
    guard !content.isBlank else { return }
    if Roster.isEvident(in: content.merged.lines) {
      comment("段落")
    } else {
      beginBlock()
    }
    line(content, in: .paragraph)
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let content): paragraph(content)
    case .list(let list): write(list)
    case .roster(let roster): write(roster)
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ heading: Heading) {
    var marks = heading.anchor.map { ["{#\($0)}"] } ?? []
    if !heading.isNumbered { marks.append("{-}") }
    self.heading(
      min(max(heading.level, 1), 4) + 1, heading.content, number: heading.number ?? "",
      mark: marks.joined(separator: " "))
  }

  private mutating func write(_ roster: Roster) {
    let lines = roster.lines
    let content = [Inline](lines.joined(separator: [.lineBreak]))
    guard !content.isBlank else { return }
    if Roster.isEvident(in: lines) { beginBlock() } else { comment("名单") }
    line(content, in: .paragraph)
  }

  private mutating func line(_ content: [Inline], in place: MarkdownInlines.Place) {
    bytes += MarkdownInlines.bytes(of: content, in: place)
    bytes += "\n".utf8
  }

  /// A blank line between blocks.
  private mutating func beginBlock() {
    if !bytes.isEmpty { bytes += "\n".utf8 }
    lastListMarker = nil
  }
}

extension MarkdownPage {
  private mutating func write(_ list: List) {
    guard !list.items.isEmpty else { return }
    let marker = MarkdownListMarker(isOrdered: list.isOrdered, after: lastListMarker)
    beginBlock()
    lastListMarker = marker
    let isLoose = list.items.contains { !$0.isTight }
    for (index, item) in list.items.enumerated() {
      if isLoose && index > 0 { bytes += "\n".utf8 }
      write(item, label: marker.label(index + 1), isLoose: isLoose)
    }
  }

  private mutating func write(_ item: List.Item, label: String, isLoose: Bool) {
    var page = MarkdownPage()
    page.write(item.blocks)
    guard !page.bytes.isEmpty else {
      bytes += "\(label)\n".utf8
      return
    }
    bytes += "\(label) ".utf8
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: label.utf8.count + 1)
    var isFirst = true
    for line in page.bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if isLoose { bytes.append(0x0A) }
        continue
      }
      if !isFirst { bytes += indent }
      bytes += line
      bytes.append(0x0A)
      isFirst = false
    }
  }
}

extension List.Item {
  /// A line of words, with a list under it at most. A mark without words cannot follow words on the
  /// line above (`-` would underline them): a list that begins with it needs a blank line.
  fileprivate var isTight: Bool {
    let kinds = blocks.filter { !$0.isBlank }
    guard kinds.count <= 2, kinds.first?.isWords ?? true else { return false }
    guard kinds.count == 2 else { return true }
    guard case .list(let list) = kinds[1], let first = list.items.first, !first.isBlank else {
      return false
    }
    return list.items.allSatisfy(\.isTight)
  }

  private var isBlank: Bool { blocks.allSatisfy(\.isBlank) }
}

extension Block {
  fileprivate var isWords: Bool {
    guard case .paragraph(let content) = self else { return false }
    return !Roster.isEvident(in: content.merged.lines)
  }

  fileprivate var isBlank: Bool {
    switch self {
    case .paragraph(let content): content.isBlank
    case .list(let list): list.items.isEmpty
    case .heading, .roster, .table: false
    }
  }
}

extension MarkdownPage {
  private mutating func write(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    let isPlain = table.isPlain
    if let settings = table.settings(isPlain: isPlain) { comment(settings) } else { beginBlock() }
    bytes += isPlain ? MarkdownPipeTable.bytes(of: table) : MarkdownHTMLTable.bytes(of: table)
  }
}
