/// How far one filling may go before it is stopped as a mistake of the template.
package struct Budget: Sendable, Hashable {
  /// Turns of all loops, and inclusions, together.
  package var turns: Int
  /// Bytes of output.
  package var bytes: Int

  package init(turns: Int = 2_000_000, bytes: Int = 256 << 20) {
    self.turns = turns
    self.bytes = bytes
  }
}
