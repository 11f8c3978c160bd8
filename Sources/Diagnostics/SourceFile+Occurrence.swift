extension SourceFile {
  /// The place of a phrase inside a value that begins at `start`: its `ordinal`-th occurrence from there,
  /// counted from 0. Nil where the phrase was broken over lines or written otherwise (an escape, say).
  ///
  /// - Parameter reach: how many bytes from the start to look; all of them unless said.
  public func location(
    of phrase: String, occurrence ordinal: Int, from start: TextLocation, within reach: Int = .max
  ) -> TextLocation? {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, let begin = offset(of: start) else { return nil }
    let end = reach < bytes.count - begin ? begin + reach : bytes.count
    var left = ordinal
    var offset = begin
    while offset + wanted.count <= end {
      if bytes[offset] == first, bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
        if left == 0 { return location(atByte: offset) }
        left -= 1
        offset += wanted.count
      } else {
        offset += 1
      }
    }
    return nil
  }
}
