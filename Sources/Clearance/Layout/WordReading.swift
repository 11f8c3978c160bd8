package import Documents
package import Records

/// A Word file and what each of its paragraphs is: what the rules of the page look at.
package struct WordReading: Sendable {
  package let file: WordFile
  package let form: DocumentForm
  private let roles: [Role]

  /// What a paragraph is, and in which text.
  package struct Role: Sendable, Hashable {
    package let element: DocumentElement
    package let part: DocumentPart

    package init(_ element: DocumentElement, of part: DocumentPart = .own) {
      self.element = element
      self.part = part
    }
  }

  /// - Parameter roles: of the paragraphs of the file, in their order.
  package init(_ file: WordFile, roles: [Role], form: DocumentForm = .general) {
    self.file = file
    self.roles = roles
    self.form = form
  }

  /// As the reader recognised its elements.
  package init(_ recognition: Recognition) {
    var roles = recognition.elements.map { Role($0) }
    for line in recognition.lines.reversed() {
      roles[line.paragraph] = Role(line.element, of: line.part)
    }
    self.init(recognition.file, roles: roles, form: recognition.document.form)
  }
}

extension WordReading {
  func role(of paragraph: WordParagraph) -> Role {
    roles.indices.contains(paragraph.index) ? roles[paragraph.index] : Role(.blank)
  }

  func element(_ paragraph: WordParagraph) -> DocumentElement { role(of: paragraph).element }

  func section(of paragraph: WordParagraph) -> WordSection? {
    file.sections.indices.contains(paragraph.section) ? file.sections[paragraph.section] : nil
  }

  /// Of an element, in reading order; blank ones left out.
  func paragraphs(of element: DocumentElement) -> [WordParagraph] {
    file.paragraphs.filter { self.element($0) == element && !$0.isBlank }
  }

  /// Of an element of one text.
  func paragraphs(of element: DocumentElement, in part: DocumentPart) -> [WordParagraph] {
    paragraphs(of: element).filter { role(of: $0).part == part }
  }

  var headings: [(paragraph: WordParagraph, level: Int)] {
    file.paragraphs.compactMap { paragraph in
      guard case .heading(let level) = element(paragraph), !paragraph.isBlank else { return nil }
      return (paragraph, level)
    }
  }

  /// Paragraphs of the 正文 that are prose: a stray line that nobody recognised is left out.
  var prose: [WordParagraph] { paragraphs(of: .text).filter(\.isProse) }

  /// Paragraphs that stand in the flow of the text, blank ones too: not in a table, a box or a margin.
  var flow: [WordParagraph] { file.paragraphs.filter { $0.place.room == .body } }

  /// The file has a 版头 of its own; one that is printed on headed paper has none.
  var hasMark: Bool { !paragraphs(of: .mark).isEmpty }
}

extension WordParagraph {
  /// Whether it is a sentence, or longer than a line.
  var isProse: Bool {
    let last = text.unicodeScalars.last { !$0.properties.isWhitespace }
    return scalarCount > 28 || (last.map { "。；：！？”）".unicodeScalars.contains($0) } ?? false)
  }
}
