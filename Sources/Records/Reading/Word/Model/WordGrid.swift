/// `w:docGrid`: the grid on which Chinese text is set.
package struct WordGrid: Sendable, Hashable {
  package var kind: Kind
  /// Of a line.
  package var linePitch: Int?
  /// Added to a character, in 4096ths of a point.
  package var characterSpace: Int?

  package enum Kind: String, Sendable, Hashable {
    case none = "default"
    case lines
    case linesAndCharacters = "linesAndChars"
    case snapToCharacters = "snapToChars"
  }

  package init(kind: Kind = .none, linePitch: Int? = nil, characterSpace: Int? = nil) {
    self.kind = kind
    self.linePitch = linePitch
    self.characterSpace = characterSpace
  }
}
