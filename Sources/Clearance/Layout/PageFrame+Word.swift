import OfficialLayout
import Records

extension PageFrame {
  /// The paper of a section; the first of a file begins the first page, whatever it says.
  init(_ section: WordSection, isFirst: Bool) {
    let margins = section.margins
    self.init(
      width: .word(section.page.width), height: .word(section.page.height),
      margins: LayoutProfile.Margins(
        top: .word(abs(margins.top)), right: .word(margins.right),
        bottom: .word(abs(margins.bottom)), left: .word(margins.binding)),
      gridPitch: section.grid.pitch.map { .word($0) },
      start: isFirst ? .nextPage : Start(section.start))
  }
}

extension PageFrame.Start {
  fileprivate init(_ start: WordSection.Start) {
    switch start {
    case .nextPage, .nextColumn: self = .nextPage
    case .continuous: self = .continuous
    case .evenPage: self = .evenPage
    case .oddPage: self = .oddPage
    }
  }
}
