/// What hangs on a paragraph: a text box, a line, a picture. Lengths are in EMU (360,000 a centimetre).
package struct WordShape: Sendable {
  /// In `WordFile.shapes`.
  package let index: Int
  package let kind: Kind
  /// The paragraph it hangs on, in `WordFile.paragraphs`.
  package let anchor: Int
  /// Whether it stands in the line like a letter.
  package let isInline: Bool
  package let x: Offset?
  package let y: Offset?
  package let width: Int
  package let height: Int
  /// Of its outline: `FF0000`; nil where it is not said or there is none.
  package let lineColor: String?
  package let lineWidth: Int?
  /// What a text box holds.
  package let blocks: [WordBlock]
  /// Where the words of a text box stand in it.
  package let room: Room
  /// `wp:anchor`; nil for what stands in the line, and for VML.
  let node: WordNode?

  /// Whether its place can be set.
  package var isMovable: Bool { node != nil }

  package enum Kind: Sendable, Hashable { case textBox, line, picture, other }

  /// What a text box leaves free above and below its words, and at which end they stand.
  package struct Room: Sendable, Hashable {
    package var top = Self.usual
    package var bottom = Self.usual
    package var alignment = Alignment.top

    package enum Alignment: Sendable, Hashable { case top, middle, bottom }

    /// What Word leaves where nothing is said: 1.27 mm.
    private static let usual = 45_720
  }

  /// Where it stands from an edge.
  package struct Offset: Sendable, Hashable {
    /// `page`, `margin`, `paragraph`, `column`.
    package let origin: String
    package let distance: Int
    /// `bottom`, `center`: set against the edge instead.
    package let alignment: String?
  }
}
