import OfficePackaging

extension WordNewParagraph {
  func element(in xml: inout XMLEditing) -> XMLHandle {
    let paragraph = xml.makeElement("w:p")
    let properties = xml.properties("w:pPr", of: paragraph)
    for setting in settings { setting.apply(to: properties, in: &xml) }
    if !letters.isEmpty {
      let mark = xml.makeElement("w:rPr")
      xml.place(mark, in: properties, WordSchemaOrder.paragraph)
      for setting in letters { setting.apply(to: mark, in: &xml) }
    }
    for piece in content { write(piece, to: paragraph, in: &xml) }
    return paragraph
  }

  private func write(_ piece: Content, to paragraph: XMLHandle, in xml: inout XMLEditing) {
    switch piece {
    case .words(let words): addRun(WordWords.text(words, &xml), to: paragraph, in: &xml)
    case .pageNumber: writePageNumber(to: paragraph, in: &xml)
    }
  }

  /// The pieces of a field stand in runs of their own: some readers lose them otherwise.
  private func writePageNumber(to paragraph: XMLHandle, in xml: inout XMLEditing) {
    let instruction = xml.makeElement("w:instrText", ["xml:space": "preserve"])
    xml.setText(" PAGE ", of: instruction)
    let pieces = [
      Self.sign("begin", &xml), instruction, Self.sign("separate", &xml),
      WordWords.text("1", &xml), Self.sign("end", &xml),
    ]
    for piece in pieces { addRun(piece, to: paragraph, in: &xml) }
  }

  private static func sign(_ type: String, _ xml: inout XMLEditing) -> XMLHandle {
    xml.makeElement("w:fldChar", ["w:fldCharType": type])
  }

  private func addRun(_ piece: XMLHandle, to paragraph: XMLHandle, in xml: inout XMLEditing) {
    let run = xml.makeElement("w:r")
    if !letters.isEmpty {
      let look = xml.properties("w:rPr", of: run)
      for setting in letters { setting.apply(to: look, in: &xml) }
    }
    xml.append(piece, to: run)
    xml.append(run, to: paragraph)
  }
}
