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
  /// The bytes of what a process reads; zero where they are not counted.
  let size: Int

  static func process(_ name: String, _ command: String..., reading size: Int = 0) -> Contender {
    Contender(name: name, manner: .process, command: command, size: size)
  }

  static func operation(_ name: String, _ command: String...) -> Contender {
    Contender(name: name, manner: .operation, command: command, size: 0)
  }

  /// Nil where the program is not installed, or fails.
  func result() -> Result? {
    guard let run = Run.of(command) else { return nil }
    switch manner {
    case .process:
      return Result(
        seconds: run.processor, elapsed: run.elapsed, peakMemory: run.peakMemory, bytes: size)
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

  /// Bytes a second: on the wall for a process, which may use all cores.
  var rate: Double { Double(bytes) / (elapsed ?? seconds) }
}
