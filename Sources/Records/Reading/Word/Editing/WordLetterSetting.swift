/// What letters are told of themselves. Nil takes back what they say, and the style counts.
package enum WordLetterSetting: Sendable, Hashable {
  /// The one font for letters of all kinds, with the hint that “ ” … — are East Asian.
  case font(String?)
  /// In half points.
  case size(Int?)
  case bold(Bool?)
  case italic(Bool?)
  /// `none` says that there is no underline, whatever the style says.
  case underline(String?)
  /// `000000`
  case color(String?)
  case highlight(String?)
  /// In twips.
  case spacing(Int?)
  /// In percent.
  case scale(Int?)
}
