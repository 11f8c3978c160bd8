/// How the items of a list begin: `1.` or `-`; `1)` or `+` where a list of the same kind stands right above.
struct MarkdownListMarker: Equatable {
  private let isOrdered: Bool
  private let isOther: Bool

  init(isOrdered: Bool, after last: MarkdownListMarker?) {
    self.isOrdered = isOrdered
    self.isOther = last.map { $0.isOrdered == isOrdered && !$0.isOther } ?? false
  }

  func label(_ ordinal: Int) -> String {
    switch (isOrdered, isOther) {
    case (true, false): "\(ordinal)."
    case (true, true): "\(ordinal))"
    case (false, false): "-"
    case (false, true): "+"
    }
  }
}
