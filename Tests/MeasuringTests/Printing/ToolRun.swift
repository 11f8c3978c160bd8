import Foundation

/// Another program, run to its end under our fonts and within a time limit.
enum ToolRun {
  struct Failure: Error, CustomStringConvertible {
    let arguments: [String]
    let status: Int32

    var description: String {
      "\(arguments.joined(separator: " ").prefix(200)) ended with \(status)"
    }
  }

  /// What the program prints.
  ///
  /// - Parameter seconds: after which it is ended, with all that it started; `timeout` answers 124 then.
  static func output(of arguments: [String], seconds: Int) throws -> [UInt8] {
    guard let timeout = MeasuringTools.path(of: "timeout") else {
      throw Failure(arguments: ["timeout"], status: 127)
    }
    let process = Process()
    process.executableURL = URL(filePath: timeout)
    process.arguments = ["--kill-after=5", "\(seconds)"] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["FONTCONFIG_FILE"] = MeasuringTools.fontSettings
    process.environment = environment
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, status: process.terminationStatus)
    }
    return [UInt8](bytes)
  }
}
