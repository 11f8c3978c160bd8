/// 书名号 of a text: 《》 and, inside them, 〈〉.
struct BookTitleMarks {
  /// The outermost titles, marks included.
  private(set) var titles: [Range<Int>] = []
  /// 《 inside 《》, and < > in the place of either.
  private(set) var corrections: [Correction] = []
  private(set) var lonely: [Int] = []
  /// 《》 with the 《 around them, which may prove to be alone.
  private var nested: [(outer: Int, correction: Correction)] = []
  private var angles: [(index: Int, length: Int, isInside: Bool)] = []

  init(_ passage: Passage) {
    let text = passage.scalars
    guard text.contains(where: \.isTitleMark) else { return }
    var open: [Int] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case "《", "〈": open.append(index)
      case "》": close("《", at: index, &open, in: passage)
      case "〉": close("〈", at: index, &open, in: passage)
      case "<", "＜", ">", "＞": index += readAngle(at: index, !open.isEmpty, in: passage) - 1
      default: break
      }
      index += 1
    }
    lonely += open
    lonely.sort()
    let unclosed = Set(open)
    corrections += nested.filter { !unclosed.contains($0.outer) }.map(\.correction)
    corrections.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func close(
    _ mark: Unicode.Scalar, at index: Int, _ open: inout [Int], in passage: Passage
  ) {
    let text = passage.scalars
    guard let opened = open.last, text[opened] == mark else {
      lonely.append(index)
      return
    }
    open.removeLast()
    if open.isEmpty { titles.append(opened..<index + 1) }
    guard mark == "《", let outer = open.last, text[outer] == "《" else { return }
    let replacements = [Replacement(at: opened, "〈"), Replacement(at: index, "〉")]
    nested.append((outer, Correction(in: passage, opened..<index + 1, replacements)))
  }

  /// How many scalars it read.
  private mutating func readAngle(at index: Int, _ isInside: Bool, in passage: Passage) -> Int {
    let text = passage.scalars
    let length = text.scalar(at: index + 1) == text[index] ? 2 : 1
    if text[index] == "<" || text[index] == "＜" {
      if text.scalar(at: index + length)?.isHan == true {
        angles = angles.suffix(8) + [(index, length, isInside)]
      }
      return length
    }
    guard let opened = angles.popLast(), opened.length == length, opened.isInside == isInside,
      isInside || length == 2
    else { return length }
    let marks = isInside ? ("〈", "〉") : ("《", "》")
    corrections.append(
      Correction(
        in: passage, opened.index..<index + length,
        [
          Replacement(opened.index..<opened.index + length, marks.0),
          Replacement(index..<index + length, marks.1),
        ]))
    return length
  }
}

extension Unicode.Scalar {
  fileprivate var isTitleMark: Bool { Self.titleMarks.contains(self) }

  private static let titleMarks = Set("《》〈〉<>＜＞".unicodeScalars)
}
