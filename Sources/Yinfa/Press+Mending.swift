import Clearance
import Diagnostics
import Documents
import Templating

extension Press {
  /// The file with the repairs made that rules offer, and what is left to do. Mending a mended file changes nothing.
  ///
  /// - Parameter day: today, `2022-05-12`, as for `check`.
  public func mend(_ input: InputFile, on day: String? = nil) -> Mending {
    let today = day.flatMap(CalendarDate.init)?.firstDay
    var mender = Mender(input) { file in
      proofs(of: file, mode: .strict, on: today).flatMap(\.findings)
    }
    mender.run()
    let file = OutputFile(path: input.name, bytes: mender.input.bytes)
    return Mending(
      file: mender.changes.isEmpty ? nil : file, changes: mender.changes,
      diagnostics: office.diagnostics + mender.findings.map(\.diagnostic))
  }
}
