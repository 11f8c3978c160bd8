import Glibc

/// Processor time of this process, which other jobs on the machine disturb less than the clock on the wall.
enum Stopwatch {
  /// In seconds. The first run warms the caches and does not count.
  private static let enough = 0.3
  /// A run that takes longer is not repeated.
  private static let long = 2.0

  /// Repeats an operation and says what one run costs.
  static func turn(of operation: () -> Int) -> Turn {
    let first = seconds { operation() }
    guard first.seconds < long else { return Turn(seconds: first.seconds, bytes: first.bytes) }
    var total = 0.0
    var runs = 0
    while total < enough || runs < 2 {
      total += seconds { operation() }.seconds
      runs += 1
    }
    return Turn(seconds: total / Double(runs), bytes: first.bytes)
  }

  private static func seconds(_ operation: () -> Int) -> (seconds: Double, bytes: Int) {
    let start = now
    let bytes = operation()
    return (now - start, bytes)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
