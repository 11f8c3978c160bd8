import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Publication
import Records
import Writers

extension DisclosureDay {
  /// Everything about the office's penalties that the public may read on the day (一版): the lists of all months that are
  /// over, and for every decision its papers. What is not among the files any more has left the public. The finished
  /// files are scanned on all cores.
  public func edition(to formats: [Format] = Format.allCases) async -> Rendering {
    guard let book else { return Rendering(files: [], diagnostics: read.diagnostics) }
    let office = press.office
    let edition = Edition(book, profile: office.profileRecord)
    var found = office.diagnostics + read.diagnostics + edition.findings
    var files: [PublicFile] = []
    let decisions = Dictionary(read.decisions.map { ($0.id, $0) }) { first, _ in first }
    for page in edition.pages {
      do throws(Problems) {
        let document = try office.publicPress.document(of: page)
        for decision in page.records.compactMap({ decisions[$0.id] }) {
          found += try office.differences(
            of: document, as: page.paper, of: decision, on: book.day)
        }
        files += press.files(of: document, page, formats)
          .map { PublicFile($0, from: page.traces) }
      } catch {
        found += error.diagnostics
      }
    }
    let scan = office.leakScan(stopping: book.stopped)
    return press.rendering(files, found + (await scan.findings(in: files)))
  }
}

extension Press {
  fileprivate func files(
    of document: PublicDocument, _ page: PublicPage, _ formats: [Format]
  ) -> [OutputFile] {
    let typesetting = Typesetting(document.document, office.layout)
    return print(typesetting, as: page.path, in: formats)
      + (page.table.map { sheets($0, page.path) } ?? [])
  }

  /// A list as a workbook and as a CSV file.
  func sheets(_ table: SpreadsheetTable, _ stem: String) -> [OutputFile] {
    [
      OutputFile(path: "\(stem).xlsx", bytes: SpreadsheetWriter.bytes(of: [table])),
      OutputFile(path: "\(stem).csv", bytes: CSVWriter.bytes(of: table)),
    ]
  }
}
