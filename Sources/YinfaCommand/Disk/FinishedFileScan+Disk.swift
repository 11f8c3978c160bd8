import Diagnostics
import Yinfa

extension FinishedFileScan {
  /// The findings of files in their order. Each is read and looked through on a processor of its own.
  ///
  /// - Throws: `IOFailure` where one cannot be read.
  func findings(inFilesAt paths: [String]) async throws -> [Diagnostic] {
    let results = await Processors.each(of: paths) { path in
      Result { () throws(IOFailure) in
        findings(in: OutputFile(path: path, bytes: try InputReader.file(path).bytes))
      }
    }
    return try results.flatMap { try $0.get() }
  }
}
