import Documents
import OfficialLayout
import Records

extension WordReading {
  /// The font that the standard asks for in the place of a paragraph; nil where it leaves it open.
  func font(for paragraph: WordParagraph) -> String? {
    let fonts = profile.fonts
    return switch element(paragraph) {
    case .mark, .title, .annexTitle: fonts.title.name
    case .secrecy, .urgency, .annexLabel: fonts.sans.name
    case .heading(let level): fonts.heading(level).name
    case .copyNumber, .number, .signers, .addressees, .text, .roster, .annexList, .signature,
      .date, .note, .attendance, .colophonAddressees, .copies, .printing:
      fonts.text.name
    case .pageNumber: fonts.song.name
    case .dateline, .signatory, .cell, .blank: nil
    }
  }
}

extension FontPreset {
  /// Clause 7.3.3: 黑体, 楷体, then 仿宋.
  func heading(_ level: Int) -> FontFamily {
    switch level {
    case ...1: sans
    case 2: script
    default: text
    }
  }
}
