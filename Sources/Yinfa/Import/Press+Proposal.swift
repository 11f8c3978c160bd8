import Diagnostics
import Records

extension Press {
  /// A mapping for a ledger as its head suggests it, `台账映射.yaml`, for a person to look through.
  ///
  /// - Parameter kind: of the records that the rows are, by id or Chinese name.
  public func proposedMapping(for ledger: InputFile, kind name: String) -> Rendering {
    do throws(Problems) {
      let workbook = try ledger.workbook
      guard let kind = Kind.named(name),
        let proposal = LedgerProposal(workbook, as: kind.shape, called: kind.names[0])
      else { throw Problems(.noKnownHead(in: workbook)) }
      let file = OutputFile(path: "台账映射.yaml", bytes: Array(proposal.text.utf8))
      return Rendering(files: [file], diagnostics: [])
    } catch {
      return Rendering(files: [], diagnostics: error.diagnostics)
    }
  }
}

extension Diagnostic {
  fileprivate static func noKnownHead(in workbook: Workbook) -> Diagnostic {
    Diagnostic(
      .error, "import.no-known-head", "没有找到表头：没有一行里有两个认得的列名",
      at: TextLocation(file: workbook.source), suggestion: "照 docs/ledgers.md 的样子自己写映射，写明“表头行”")
  }
}
