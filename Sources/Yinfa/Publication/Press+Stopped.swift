import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Publication
import Records
import Templating

extension Press {
  /// What ceased to be published in a month (停止公示清单), for those who take it down elsewhere. It names the parties
  /// and stays in the office.
  ///
  /// - Parameters:
  ///   - month: `2022-08`.
  ///   - day: today, `2022-09-01`.
  public func stopped(
    _ inputs: [InputFile], month: String, on day: String, to formats: [Format] = Format.allCases
  ) -> Rendering {
    guard let today = CalendarDate(day)?.firstDay,
      let issue = CalendarDate(month).flatMap({ ExposureIssue($0, office.disclosure) }),
      issue.month.firstDay <= today
    else { return Rendering(files: [], diagnostics: [.noSuchMonth(month, day)]) }
    let read = DecisionFiles(inputs)
    let book = DisclosureBook(of: read.decisions, office.disclosure, on: today)
    var scope = StoppedList(issue, from: book).record
    scope["机关"] = office.profile.map { .closed(.record($0)) }
    do throws(Problems) {
      let (document, found) = try office.shelf.template(["stopped-list"]).filled(with: scope)
      let proof = Proof(document, found, of: office, on: today, isServed: true)
      return files(of: proof, "停止公示清单-\(month)", formats, after: read.diagnostics)
    } catch {
      return Rendering(files: [], diagnostics: read.diagnostics + error.diagnostics)
    }
  }

  private func files(
    of proof: Proof, _ stem: String, _ formats: [Format], after found: [Diagnostic]
  ) -> Rendering {
    let diagnostics = office.diagnostics + found + proof.diagnostics
    let isWrong = diagnostics.contains { $0.severity == .error }
    guard !isWrong, let typesetting = proof.typesetting else {
      return Rendering(files: [], diagnostics: diagnostics)
    }
    return Rendering(
      files: print(typesetting, as: stem, in: formats), diagnostics: diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func noSuchMonth(_ month: String, _ day: String) -> Diagnostic {
    Diagnostic(
      .error, "stopped.no-such-month", "“\(month.excerpt)”不是\(day)以前的月份", at: nil,
      suggestion: "月份写成 2022-08 的样子，不晚于 --on 的那一天")
  }
}
