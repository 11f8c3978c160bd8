import ArgumentParser
import Yinfa

/// Where a ledger that a person names finds the mapping by which it is read.
struct LedgerOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("台账的映射；不写时找台账旁边的，或者 --office 里的。", valueName: "文件"))
  var mapping: String?

  /// The file that was named; else those beside the ledger and those of the office that was named.
  func mappings(for ledger: String, in office: OfficeFolder?) throws(IOFailure) -> [InputFile] {
    if let mapping { return [try InputReader.file(mapping)] }
    var paths = try OfficeFolder.recordsBeside(ledger)
    for path in try office?.records() ?? [] where !paths.contains(path) { paths.append(path) }
    var files: [InputFile] = []
    for path in paths { files.append(try InputReader.file(path)) }
    return files
  }
}
