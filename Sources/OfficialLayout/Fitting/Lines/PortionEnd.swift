/// Where LibreOffice ends a line, as measured on some ten thousand lines.
///
/// It sets a line in portions of one script. Where one is full, the rules of its script look for a place to
/// end the line. A place in an earlier portion is not taken: that portion is set again, as if its last
/// character had found no room, and the rules of its own script decide.
struct PortionEnd {
  let glyphs: [Glyph]
  let start: Int
  let cut: Int
  let hangs: Bool

  /// Not beyond the start where the line has no place to end.
  var end: Int {
    if hangsAlone { return cut + 1 }
    var place = cut
    var isWestern = glyphs[cut].script == .western || glyphs[cut - 1].script == .western
    while place > start {
      if isWestern {
        let first = firstOfPortion(before: place)
        if let end = westernEnd(from: place, downTo: first) { return end }
        place = first - 1
      } else {
        let end = asianEnd(before: place)
        if end >= place || !isWesternPortion(before: end) { return end }
        place = end
      }
      isWestern = isWesternPortion(before: place)
    }
    return start
  }

  /// A full stop of Western script after Chinese hangs as one of Chinese does.
  private var hangsAlone: Bool {
    glyphs[cut].script == .western && glyphs[cut - 1].script == .asian && mayHang(cut)
  }

  private func mayHang(_ index: Int) -> Bool {
    guard hangs, glyphs[index].mayHang else { return false }
    return index + 1 == glyphs.count || !glyphs[index + 1].edges.contains(.notFirst)
  }

  private func isWesternPortion(before index: Int) -> Bool {
    index > start && glyphs[index - 1].script == .western
  }

  /// Of the portion that holds the glyph before the place; the place itself where a portion begins there.
  private func firstOfPortion(before place: Int) -> Int {
    var first = place
    while isWesternPortion(before: first) { first -= 1 }
    return first
  }

  /// Rules for Western text know of no place within a word.
  private func westernEnd(from place: Int, downTo first: Int) -> Int? {
    var end = place
    while end >= max(first, start + 1) {
      if WesternKind.mayPart(glyphs[end - 1].western, glyphs[end].western) { return end }
      end -= 1
    }
    return nil
  }

  /// A line of Chinese ends anywhere but before some marks and behind others.
  private func asianEnd(before place: Int) -> Int {
    if mayHang(place) { return place + 1 }
    var end = hangs && glyphs[place].mayHang ? place + 1 : place
    while end > start,
      glyphs[end].edges.contains(.notFirst) || glyphs[end - 1].edges.contains(.notLast)
    {
      end -= 1
    }
    return end
  }
}
