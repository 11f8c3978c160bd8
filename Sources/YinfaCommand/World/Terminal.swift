import Glibc

/// Standard output or standard error, and what stands at its other end.
struct Terminal: Sendable {
  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let errors = Terminal(descriptor: STDERR_FILENO)

  let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// https://no-color.org: any value but an empty one forbids colours.
  var takesColours: Bool {
    isTerminal && Environment["NO_COLOR"].isEmpty && Environment["TERM"] != "dumb"
  }

  /// In cells; 80 where nobody looks.
  var width: Int {
    if let columns = Int(Environment["COLUMNS"]), columns > 0 { return max(columns, 40) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(Int(size.ws_col), 40)
  }

  /// Prints a line. What cannot be printed to standard error can be said nowhere.
  func print(_ line: String) { _ = write(line + "\n") }

  /// False where the other end is full or gone.
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) -> Bool { FileDescriptor(descriptor).write(bytes) == nil }
}
