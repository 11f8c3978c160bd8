/// Pixels of one colour side by side in a row.
struct InkRun: Hashable {
  var columns: Range<Int>
  let colour: InkColour
}
