/// What one run of an operation cost, as a measured process prints it: `0.00281 48213`.
struct Turn: CustomStringConvertible {
  let seconds: Double
  /// Read or written.
  let bytes: Int

  init(seconds: Double, bytes: Int) {
    self.seconds = seconds
    self.bytes = bytes
  }

  /// Nil for anything but a printed turn.
  init?(printed text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let seconds = Double(words[0]), let bytes = Int(words[1]) else {
      return nil
    }
    self.init(seconds: seconds, bytes: bytes)
  }

  var description: String { "\(seconds) \(bytes)" }
}
