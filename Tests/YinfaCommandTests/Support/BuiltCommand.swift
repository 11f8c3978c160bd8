import Foundation

/// The built `yinfa`, run as a process the way a person runs it.
struct BuiltCommand {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
    let outputBytes: [UInt8]
  }

  /// Beside the test bundle, where the package manager builds both.
  static let path: String = {
    let runner = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appending(path: "yinfa")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside.path }
    return URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../.build/debug/yinfa").standardizedFileURL.path
  }()

  /// - Parameters:
  ///   - folder: the current folder of the process.
  ///   - input: what it reads from standard input.
  static func run(
    _ arguments: [String], in folder: String = "/", input: String = "",
    environment: [String: String] = [:], executable: String = path
  ) throws -> Outcome {
    let place = try TestFolder()
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    try place.write("input", input)
    process.standardInput = try FileHandle(forReadingFrom: place.url("input"))
    for name in ["output", "errors"] { try place.write(name, "") }
    process.standardOutput = try FileHandle(forWritingTo: place.url("output"))
    process.standardError = try FileHandle(forWritingTo: place.url("errors"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try place.read("output"),
      errors: try place.read("errors"), outputBytes: try place.bytes("output"))
  }

  /// A line of the shell, in which `$yinfa` is the command.
  static func shell(_ line: String, in folder: String) throws -> Outcome {
    try run(["-c", line], in: folder, environment: ["yinfa": path], executable: "/bin/bash")
  }
}
