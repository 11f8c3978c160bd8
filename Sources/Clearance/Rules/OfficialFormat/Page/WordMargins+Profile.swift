import OfficialLayout
import Records

/// The margins of a file beside those that the standard allows.
extension WordMargins {
  /// Clause 5.2.1: 天头 and 订口 may be a millimetre more or less.
  static let tolerance = Length.millimetres(1).twips

  /// Of the text from the left edge of the paper, what is kept for the binding included.
  var binding: Int { left + gutter }

  /// Right by both ways of reading the standard: 37/35/28/26 mm, or those of GB/T 33476.2.
  static let profiles = [LayoutProfile.classic, .exact]

  func isNear(_ profile: LayoutProfile) -> Bool {
    abs(top - profile.margins.top.twips) <= Self.tolerance
      && abs(binding - profile.margins.left.twips) <= Self.tolerance
  }
}

extension WordReading {
  /// What the file would be by, if it were right: the exact margins where it has their 天头, else the classic.
  var profile: LayoutProfile {
    let top = file.sections.first?.margins.top ?? 0
    let isExact = abs(LayoutProfile.exact.margins.top.twips - top) <= WordMargins.tolerance
    return isExact ? .exact : .classic
  }
}

extension WordEdit {
  /// The margins of a profile; header and footer stay where they are.
  static func margins(
    _ index: Int, _ section: WordSection, _ margins: LayoutProfile.Margins
  ) -> WordEdit {
    var new = section.margins
    new.top = margins.top.twips
    new.right = margins.right.twips
    new.bottom = margins.bottom.twips
    new.left = margins.left.twips
    new.gutter = 0
    return .section(index, .margins(new))
  }
}
