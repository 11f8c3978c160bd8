import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Publication
import Records
import Writers

extension Press {
  /// The list of a month's penalties (曝光名单) as an official notice, a workbook and a CSV file; a report of none where
  /// the month has none.
  ///
  /// - Parameters:
  ///   - inputs: the office's records.
  ///   - month: `2022-05`.
  ///   - day: the day that the list bears, `2022-06-05`; what may not be read on it is not in it.
  public func expose(
    _ inputs: [InputFile], month: String, on day: String, to formats: [Format] = Format.allCases
  ) -> Rendering {
    guard let day = CalendarDate(day)?.firstDay, let month = CalendarDate(month),
      let issue = ExposureIssue(month, office.disclosure), issue.month.firstDay <= day
    else {
      return Rendering(files: [], diagnostics: [.noSuchIssue(month, day)])
    }
    let read = DecisionFiles(inputs)
    let decisions = read.decisions.filter { issue.contains($0.day) }
    let book = DisclosureBook(
      of: decisions, office.disclosure, on: day, among: DecisionRegister(of: read.decisions))
    let list = ExposureList(issue, from: book, dated: day)
    var found = office.diagnostics + read.diagnostics + book.findings
    do throws(Problems) {
      let page = list.page(office.profileRecord)
      let document = try office.publicPress.document(of: page)
      let proof = Proof(document.document, [], of: office, on: day)
      found += proof.diagnostics
      let stem = "曝光名单-\(month)"
      let notice = proof.typesetting.map { print($0, as: stem, in: formats) } ?? []
      let files = (notice + sheets(list.table, stem)).map { PublicFile($0, from: page.traces) }
      let scan = office.leakScan(stopping: book.stopped)
      return rendering(files, found + files.flatMap(scan.findings))
    } catch {
      return Rendering(files: [], diagnostics: found + error.diagnostics)
    }
  }

  /// A document in every format asked for.
  func print(_ typesetting: Typesetting, as stem: String, in formats: [Format]) -> [OutputFile] {
    formats.map { format in
      OutputFile(path: "\(stem).\(format.rawValue)", bytes: bytes(of: typesetting, format))
    }
  }

  /// Nothing goes out while anything of it is wrong.
  ///
  /// - Parameter found: what was found on the way to the files and, after that, in their finished bytes.
  func rendering(_ files: [PublicFile], _ found: [Diagnostic]) -> Rendering {
    let isWrong = found.contains { $0.severity == .error }
    return Rendering(files: isWrong ? [] : files.map(\.file), diagnostics: found)
  }
}

extension Diagnostic {
  fileprivate static func noSuchIssue(_ month: String, _ day: String) -> Diagnostic {
    Diagnostic(
      .error, "exposure.no-such-issue", "\(day)还没有\(month)这一期曝光名单", at: nil,
      suggestion: "月份写成 2022-05 的样子，不早于“期号”里的月份，不晚于 --on 的那一天")
  }
}
