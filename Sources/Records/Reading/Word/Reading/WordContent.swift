import OfficePackaging

/// The words of a paragraph, and the elements that each of them stands in.
struct WordContent {
  /// Words of one element: `w:t`, or a tab, a break, a hyphen.
  struct Piece {
    let range: Range<Int>
    let element: XMLElement
    let run: XMLElement
  }

  /// The elements with which a field begins and ends, both in this paragraph.
  struct FieldBounds {
    /// Of what the field came to.
    let range: Range<Int>
    let first: XMLElement
    let last: XMLElement
  }

  var text = ""
  /// Of `text`, in scalars.
  var count = 0
  var pieces: [Piece] = []
  var runs: [(range: Range<Int>, element: XMLElement)] = []
  var fields: [WordField] = []
  /// An inner field stands before the one around it.
  var fieldBounds: [FieldBounds] = []
  /// `w:drawing`, `w:pict` and `w:object`, in their order.
  var drawings: [XMLElement] = []
}
