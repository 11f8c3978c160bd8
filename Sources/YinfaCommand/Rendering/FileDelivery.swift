import ArgumentParser
import Diagnostics
import Yinfa

/// Says what was found, and writes all files of a run or none.
struct FileDelivery {
  let output: String
  let report: ReportOptions

  func deliver(_ rendering: Rendering) throws {
    guard Terminal.errors.write(report.text(of: rendering.diagnostics)) else {
      throw IOFailure.cannotPrint()
    }
    if !rendering.files.isEmpty {
      let folder = try OutputFolder(output)
      for file in rendering.files { Terminal.output.print(try folder.write(file)) }
    }
    if report.fails(on: rendering.diagnostics) { throw ExitCode(1) }
  }
}
