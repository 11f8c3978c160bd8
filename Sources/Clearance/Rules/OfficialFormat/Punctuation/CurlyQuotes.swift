/// The marks “ and ” of a paragraph, from left to right.
struct CurlyQuotes {
  private let text: [Unicode.Scalar]
  private let marks: [Int]

  /// - Parameter marks: their places in the text.
  init(_ marks: [Int], in text: [Unicode.Scalar]) {
    self.text = text
    self.marks = marks
  }

  /// Whether each “ is followed by a ”.
  var alternate: Bool { Self.alternate(marks[...], in: text) }

  /// Whether it is a paragraph of a long quotation: such a one begins with “ and need not end with ”
  /// (GB/T 15834—2011, 4.8.3.5).
  var continueParagraph: Bool {
    guard marks.first == text.skippingSpaces(from: 0) else { return false }
    return alternate || Self.alternate(marks.dropFirst(), in: text)
  }

  /// Where each mark that opens has one that closes; nil otherwise.
  var pairs: [(open: Int, close: Int, depth: Int)]? {
    var open: [Int] = []
    var pairs: [(open: Int, close: Int, depth: Int)] = []
    for index in marks {
      if text[index] == "“" {
        open.append(index)
      } else {
        guard let opened = open.popLast() else { return nil }
        pairs.append((opened, index, open.count))
      }
    }
    return open.isEmpty ? pairs : nil
  }

  /// The first that has no other half.
  var unpaired: [Int] {
    var open: [Int] = []
    for index in marks {
      if text[index] == "“" {
        open.append(index)
      } else if open.popLast() == nil {
        return [index]
      }
    }
    return Array(open.prefix(1))
  }

  private static func alternate(_ marks: ArraySlice<Int>, in text: [Unicode.Scalar]) -> Bool {
    marks.enumerated().allSatisfy { text[$1] == ($0.isMultiple(of: 2) ? "“" : "”") }
  }
}
