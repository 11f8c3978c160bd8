import Documents
import OfficialLayout
import Records

/// Page numbers for a file that lacks them. None where that would cost the file something it shows now.
extension WordReading {
  /// Feet for the odd pages and the even ones of every section.
  var newNumbers: [WordEdit] {
    let hasRoom = file.sections.allSatisfy { section in
      section.furniture.allSatisfy { $0.edge == .header || isFree($0) }
    }
    guard hasRoom, canParHeaders else { return [] }
    return file.sections.indices.flatMap(feet) + plainFormats + [.evenAndOddHeaders(true)]
  }

  /// The first page of a letter has none (10.1); that of another document has one, even where its head differs.
  private func feet(ofSection index: Int) -> [WordEdit] {
    let section = file.sections[index]
    let isLetter = form == .letter && index == 0
    let kinds: [WordFurniture.Pages] =
      section.hasTitlePage && !isLetter ? [.ordinary, .even, .first] : [.ordinary, .even]
    return kinds.map { foot($0, ofSection: index) }
      + (isLetter ? [.section(0, .titlePage(true))] : [])
  }

  private func foot(_ pages: WordFurniture.Pages, ofSection index: Int) -> WordEdit {
    .furniture(
      section: index, .footer, pages,
      FootNumber.new(isEven: pages == .even, font: profile.fonts.song.name))
  }

  /// Feet for the even pages of a file that numbers all pages alike; the odd ones' go to their side.
  ///
  /// - Parameter numbers: those that the file has.
  func newEvenNumbers(_ numbers: [FootNumber]) -> [WordEdit] {
    let isAlone = file.sections.allSatisfy { section in
      section.furniture.allSatisfy { $0.edge == .header || $0.pages == .first || isFree($0) }
    }
    guard isAlone, canParHeaders else { return [] }
    let sections = file.sections.indices.filter {
      file.sections[$0].furniture(.footer, .ordinary) != nil
    }
    return sections.map { foot(.even, ofSection: $0) } + [.evenAndOddHeaders(true)]
      + numbers.filter { $0.stands && !$0.isEven && !$0.isOnItsSide }.flatMap(\.sideEdits)
  }

  /// Whether it shows nothing but a page number, or what was typed in the place of one.
  func isFree(_ furniture: WordFurniture) -> Bool {
    furniture.blocks.allSatisfy { block in
      switch block {
      case .paragraph(let index): file.paragraphs[index].isNumberAlone
      case .table: false
      }
    }
  }

  /// Whether no head of all pages would be gone from the even ones.
  private var canParHeaders: Bool {
    file.settings.hasEvenAndOddHeaders
      || file.sections.allSatisfy { section in
        section.furniture(.header, .even) != nil
          || section.furniture(.header, .ordinary).map(isBlank) ?? true
      }
  }

  private func isBlank(_ furniture: WordFurniture) -> Bool {
    furniture.blocks.flatMap(file.paragraphs).allSatisfy(\.isBlank)
  }
}

extension WordParagraph {
  /// Digits, dashes, 第 and 页.
  fileprivate var isNumberAlone: Bool {
    shapes.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isWhitespace || scalar.properties.numericType == .decimal
          || "第页共-‐‑–—－―·/".unicodeScalars.contains(scalar)
      }
  }
}
