import Glibc

/// Another program, run to its end or to a time limit.
enum ChildProcess {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
  }

  /// - Parameter seconds: after which it is ended, with all that it started.
  /// - Returns: nil where it could not be started or took too long.
  static func run(_ arguments: [String], seconds: Int) -> Outcome? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let started = spawn(arguments, output: ends[1])
    close(ends[1])
    guard let process = started else { return nil }
    let deadline = seconds * 1_000 + milliseconds
    let output = drain(ends[0], until: deadline)
    guard let output, let status = wait(for: process, until: deadline) else {
      kill(-process, SIGKILL)
      waitpid(process, nil, 0)
      return nil
    }
    return Outcome(status: status, output: output)
  }

  private static func spawn(_ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions, &attributes, &words, environ) == 0 else {
      return nil
    }
    return process
  }

  private static func drain(_ descriptor: Int32, until deadline: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while milliseconds < deadline {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(clamping: deadline - milliseconds)) > 0 else { continue }
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    }
    return nil
  }

  private static func wait(for process: pid_t, until deadline: Int) -> Int32? {
    var status: Int32 = 0
    while milliseconds < deadline {
      if waitpid(process, &status, WNOHANG) == process { return status }
      usleep(2_000)
    }
    return nil
  }

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1_000 + Int(now.tv_nsec) / 1_000_000
  }
}
