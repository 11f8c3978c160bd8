/// Words that the program works out: a page number, a reference (域).
package struct WordField: Sendable, Hashable {
  /// `PAGE`, `REF _Ref1 \h`, without blanks around it.
  package let instruction: String
  /// What it last came to, in the paragraph's text.
  package let range: Range<Int>

  /// The first word, in capitals: `PAGE`.
  package var name: String {
    instruction.split(separator: " ").first.map { $0.uppercased() } ?? ""
  }
}
