import OfficePackaging

/// The words of a paragraph, and the elements that each of them stands in.
struct WordContent {
  /// Words of one element: `w:t`, or a tab, a break, a hyphen.
  struct Piece {
    let range: Range<Int>
    let element: XMLElement
    let run: XMLElement
  }

  var text = ""
  /// Of `text`, in scalars.
  var count = 0
  var pieces: [Piece] = []
  var runs: [(range: Range<Int>, element: XMLElement)] = []
  var fields: [WordField] = []
  /// `w:drawing`, `w:pict` and `w:object`, in their order.
  var drawings: [XMLElement] = []
}
