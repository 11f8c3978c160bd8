extension String {
  /// What a message may quote of it: the first 40 characters, in one line.
  var excerpt: String {
    let head = prefix(40)
    let line = head.prefix { !$0.isNewline }
    return line.endIndex == endIndex ? self : line + "…"
  }
}
