/// A name of two characters stands as wide as one of three: 张　某 under 罗某某.
enum PaddedName {
  /// - Parameter width: characters, of the widest that it stands with.
  static func text(_ name: String, width: Int) -> String {
    guard width == 3, name.count == 2, TextWidth.halves(name) == 4, let first = name.first,
      let last = name.last
    else { return name }
    return "\(first)　\(last)"
  }
}
