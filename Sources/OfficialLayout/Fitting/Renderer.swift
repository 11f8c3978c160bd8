/// A word processor as far as it decides where lines and pages end. All obey the same file differently.
package struct Renderer: Sendable, Hashable {
  package let name: String
  /// Whether an exact line height counts on a page with a line grid; else a line takes whole lines of the grid.
  let exactHeightBeatsGrid: Bool
  /// Whether `autoSpaceDN=0` (no space between Han characters and digits) is obeyed.
  let obeysAutoSpace: Bool
  /// That space, in hundredths of the letters' size.
  let autoSpace: Int
  /// Where it ends a full line.
  let lineEnds: LineEnds
  /// Whether it hangs punctuation where told not to, and the other way round.
  let invertsHanging: Bool
  let hangsInTables: Bool
  /// The height of a line of Chinese type that nobody set, in hundredths of the letters' size.
  let naturalLineHeight: Int
  /// Whether rules of tables take room of their own.
  let rulesTakeRoom: Bool

  /// Microsoft Word 2013 and later, compatibility mode 15; WPS lays out alike.
  package static let word = Renderer(
    name: "Word", exactHeightBeatsGrid: true, obeysAutoSpace: true, autoSpace: 25,
    lineEnds: .pairs, invertsHanging: false, hangsInTables: true, naturalLineHeight: 130,
    rulesTakeRoom: true)

  /// LibreOffice 7.4, as measured.
  package static let libreOffice = Renderer(
    name: "LibreOffice", exactHeightBeatsGrid: false, obeysAutoSpace: false, autoSpace: 20,
    lineEnds: .portions, invertsHanging: true, hangsInTables: false, naturalLineHeight: 117,
    rulesTakeRoom: true)
}
