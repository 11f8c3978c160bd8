import Diagnostics
import Yinfa

extension FinishedFileScan {
  /// Files are read and scanned together up to this many bytes, so that a site of any size fits into memory.
  private static let batchSize = 64 << 20

  /// - Throws: `IOFailure` where one cannot be read.
  func findings(inFilesAt paths: [String]) async throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var batch: [OutputFile] = []
    var size = 0
    for path in paths {
      let bytes = try InputReader.file(path).bytes
      batch.append(OutputFile(path: path, bytes: bytes))
      size += bytes.count
      guard size >= Self.batchSize else { continue }
      findings += await self.findings(in: batch)
      (batch, size) = ([], 0)
    }
    return findings + (await self.findings(in: batch))
  }
}
