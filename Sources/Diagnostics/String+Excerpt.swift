extension String {
  /// The text as a message may quote it: one line, at most 40 characters, with … where it was cut.
  public var excerpt: String {
    let line = prefix { !$0.isNewline }
    guard line.count > 40 else { return line.count == count ? self : line + "…" }
    return line.prefix(39) + "…"
  }
}
