import Records

extension WordReading {
  /// The page numbers in footers, each paragraph once; a first page of its own may go without.
  var footNumbers: [FootNumber] {
    var seen: Set<Int> = []
    return file.sections.flatMap { section in
      [WordFurniture.Pages.ordinary, .even].flatMap { pages in
        numbers(in: section.furniture(.footer, pages), of: section)
      }
    }.filter { seen.insert($0.paragraph.index).inserted }
  }

  /// Whether a header bears the number, as that of a page that lies does.
  var hasHeadNumber: Bool {
    file.sections.contains { section in
      section.furniture.contains {
        $0.edge == .header && !numbers(in: $0, of: section).isEmpty
      }
    }
  }

  /// Arabic digits in the place of a format that has dashes of its own, or other numerals.
  var plainFormats: [WordEdit] {
    file.sections.indices.filter {
      ![nil, "decimal"].contains(file.sections[$0].pageNumberFormat)
    }.map { .section($0, .pageNumberFormat(nil)) }
  }

  /// None where the number cannot have dashes as it stands.
  func dashEdits(of number: FootNumber) -> [WordEdit] {
    let edits = number.dashEdits
    return edits.isEmpty ? [] : edits + plainFormats
  }

  func numbers(in furniture: WordFurniture?, of section: WordSection) -> [FootNumber] {
    (furniture?.blocks ?? []).flatMap(file.paragraphs).flatMap(withBoxes).compactMap { paragraph in
      paragraph.fields.first { $0.name == "PAGE" }.map {
        FootNumber(
          paragraph: paragraph, range: $0.range, isEven: furniture?.pages == .even,
          format: section.pageNumberFormat)
      }
    }
  }

  /// A paragraph and those of the text boxes that hang on it.
  private func withBoxes(_ paragraph: WordParagraph) -> [WordParagraph] {
    [paragraph]
      + paragraph.shapes.flatMap { file.shapes[$0].blocks }.flatMap(file.paragraphs)
  }
}
