import Glibc

/// One run of a program to its end.
struct Run {
  /// In seconds, on the wall.
  let elapsed: Double
  /// In seconds, of the processor: user and system.
  let processor: Double
  /// In bytes.
  let peakMemory: Int
  let output: String

  /// Nil where the program cannot be started or fails.
  static func of(_ command: [String]) -> Run? {
    var ends: [Int32] = [0, 0]
    guard let program = command.first, pipe(&ends) == 0 else { return nil }
    let start = now
    let child = spawn(program, command, output: ends[1])
    close(ends[1])
    let output = readAll(ends[0])
    close(ends[0])
    guard let child else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    return Run(
      elapsed: now - start, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemory: usage.ru_maxrss * 1024, output: output)
  }

  private static func spawn(_ program: String, _ command: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, output)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child: pid_t = 0
    return posix_spawnp(&child, program, &actions, nil, arguments, environ) == 0 ? child : nil
  }

  private static func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
