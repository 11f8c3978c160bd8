/// Somebody who does the work: ours, or a rival.
struct Contender {
  enum Manner {
    /// The whole process is the work.
    case process
    /// The process does the work many times and prints a `Turn`.
    case operation
  }

  let name: String
  let manner: Manner
  let command: [String]

  static func process(_ name: String, _ command: String...) -> Contender {
    Contender(name: name, manner: .process, command: command)
  }

  static func operation(_ name: String, _ command: String...) -> Contender {
    Contender(name: name, manner: .operation, command: command)
  }

  /// Nil where the program is not installed, or fails.
  func result() -> Result? {
    guard let run = Run.of(command) else { return nil }
    switch manner {
    case .process:
      return Result(
        seconds: run.processor, elapsed: run.elapsed, peakMemory: run.peakMemory, bytes: 0)
    case .operation:
      return Turn(printed: run.output).map {
        Result(seconds: $0.seconds, elapsed: nil, peakMemory: run.peakMemory, bytes: $0.bytes)
      }
    }
  }
}

/// What one turn of a contender cost.
struct Result {
  /// Of the processor.
  let seconds: Double
  /// On the wall; nil for operations, which share their process.
  let elapsed: Double?
  /// Of the process, in bytes.
  let peakMemory: Int
  let bytes: Int
}
