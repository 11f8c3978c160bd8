import Clearance
import Diagnostics
import Documents
import Records
import Templating

extension Press {
  /// A Word file with what the rules find written beside its places as comments, and the findings. No bytes where the file
  /// is none, or cannot be read.
  ///
  /// - Parameter day: today, `2022-05-12`; it dates the comments.
  public func annotate(_ input: InputFile, on day: String) -> Rendering {
    guard input.content == .word else {
      return Rendering(files: [], diagnostics: [.notWord(input.name)])
    }
    let today = CalendarDate(day)?.firstDay
    let findings = proofs(of: input, mode: .strict, on: today).flatMap(\.findings)
    let diagnostics = office.diagnostics + findings.map(\.diagnostic)
    do throws(Problems) {
      let file = try WordReader.file(named: input.name, bytes: input.bytes)
      let bytes = try WordAnnotation(file, findings, on: today).bytes
      return Rendering(
        files: [OutputFile(path: input.name, bytes: bytes)], diagnostics: diagnostics)
    } catch {
      return Rendering(files: [], diagnostics: office.diagnostics + error.diagnostics)
    }
  }

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

extension Diagnostic {
  fileprivate static func notWord(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "annotation.not-word", "只有 Word 文件可以写批注",
      at: TextLocation(file: SourceFile(name: name, bytes: [])),
      suggestion: "去掉 --annotate，检查结果印在屏幕上")
  }
}
