/// Which characters may stand inside the stars of Markdown's emphasis.
///
/// CommonMark asks whether the neighbours of a star are punctuation, and so `**注意：**请` is not strong
/// to it. Here only one side counts: stars open before anything but a space or a mark that ends
/// something (`注*：带*号` stays as it is), and close after anything but a space or a mark that begins
/// something. Writer and reader of Markdown share the rule.
package enum EmphasisFlank {
  package static func canFollowOpening(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !closing.contains(scalar)
  }

  package static func canPrecedeClosing(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !opening.contains(scalar)
  }

  private static let closing = Set("，。、；：！？）》〉】〕」』”’…,.;:!?)]}".unicodeScalars)
  private static let opening = Set("（《〈【〔「『“‘([{".unicodeScalars)
}
