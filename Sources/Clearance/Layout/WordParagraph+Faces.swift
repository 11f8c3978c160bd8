import OfficialLayout
import Records

extension WordParagraph {
  /// The runs that hold Han characters: those whose font the standard names.
  var hanRuns: [WordRun] {
    let text = Array(self.text.unicodeScalars)
    return runs.filter { run in
      !run.properties.isHidden
        && text[run.range.clamped(to: text.indices)].contains(where: \.properties.isIdeographic)
    }
  }
}

extension WordRunProperties {
  /// The kind of the font of its Han characters; nil for one the standard does not know, or none.
  var hanClass: FontClass? {
    fonts.themed.contains(.eastAsia) ? nil : fonts.eastAsia.flatMap { FontClass(font: $0) }
  }

  /// `小四宋体`
  var faceWords: String {
    let font = fonts.themed.contains(.eastAsia) ? "主题字体" : LookWords.font(fonts.eastAsia)
    return LookWords.size(halfPoints: size) + font
  }
}

extension WordParagraph {
  /// The changes that give all its words one font and size; only those that are needed.
  func edits(toFont font: String, of kind: FontClass, size: Int) -> [WordEdit] {
    hanRuns.flatMap { run -> [WordEdit] in
      let face: [WordLetterSetting] = run.properties.hanClass == kind ? [] : [.font(font)]
      let sizes: [WordLetterSetting] = run.properties.size == size ? [] : [.size(size)]
      return (face + sizes).map { .letters(paragraph: index, range: run.range, $0) }
    }
  }

  /// Nil where all its Han characters are of the kind and the size.
  func face(otherThan kind: FontClass, size: Int) -> String? {
    hanRuns.first { $0.properties.hanClass != kind || $0.properties.size != size }?.properties
      .faceWords
  }
}
