import Diagnostics
import Documents

extension Rule {
  /// AT-01: every annex that is named is there, under its name and in its place (7.3.7). One that says
  /// 未随文公开 is named on purpose: the reader is told, the document goes out.
  static let annexPublished = Rule(
    "AT-01", Citation("GB/T 9704—2012", "第7.3.7条", .required),
    Guidance(
      "附件说明与附件一一对应：件数、顺序和名称都相同",
      why: "附件说明是附件的目录。列出的没有印，印出的没有列，收文的人就不知道文件是不是完整。",
      good: "附件说明写“附件：1.甲表”“2.乙表”，文后依次印“附件1 甲表”“附件2 乙表”", bad: "附件说明列出两件，文后只印一件")
  ) { proofreading, rule in
    proofreading.texts.flatMap { text in
      let unpublished = text.annexes.filter { $0.body == nil }.map { annex in
        rule.notPublished(annex.title.text, at: annex.title.beginning)
      }
      guard unpublished.isEmpty else { return unpublished }
      return differences(
        AnnexListEntry.all(in: proofreading, of: text.part),
        AnnexSheet.all(in: proofreading, of: text.part), rule)
    }
  }

  /// Of what the list says from what is there; a file may hold the text alone, without annexes.
  private static func differences(
    _ entries: [AnnexListEntry], _ sheets: [AnnexSheet], _ rule: Rule
  ) -> [Finding] {
    guard !sheets.isEmpty else { return [] }
    guard entries.count == sheets.count else { return [rule.counts(entries, sheets)] }
    return zip(entries, sheets).enumerated().compactMap { index, pair in
      let (entry, sheet) = pair
      guard let title = sheet.title, title.scalars.comparableName != entry.comparable else {
        return nil
      }
      let other = entries.firstIndex { $0.comparable == title.scalars.comparableName }
      return rule.otherTitle(title, index + 1, entry, listedAs: other.map { $0 + 1 })
    }
  }
}

/// The first page of an annex as it stands in the file.
private struct AnnexSheet {
  let label: Passage
  let title: Passage?

  static func all(in proofreading: Proofreading, of part: DocumentPart) -> [AnnexSheet] {
    let sheets = Dictionary(
      grouping: proofreading.lines.filter { $0.element == .annexTitle }, by: \.part)
    return proofreading.lines.filter { line in
      line.element == .annexLabel && line.part.isAnnex(of: part)
    }.map { line in
      let titles = sheets[line.part] ?? []
      return AnnexSheet(label: line.passage, title: titles.count == 1 ? titles[0].passage : nil)
    }
  }
}

extension DocumentPart {
  fileprivate func isAnnex(of text: DocumentPart) -> Bool {
    switch self {
    case .annex: text == .own
    case .annexOfIssuedText: text == .issuedText
    case .own, .issuedText: false
    }
  }
}

extension Rule {
  fileprivate func notPublished(_ title: String, at location: TextLocation?) -> Finding {
    finding(
      "附件“\(title.excerpt)”没有随文印出", at: location, .warning,
      suggestion: "把附件附在后面；确实不随文公开的，在材料的“豁免”里写明理由")
  }

  fileprivate func counts(_ entries: [AnnexListEntry], _ sheets: [AnnexSheet]) -> Finding {
    let place = entries.first?.passage ?? sheets.first?.label
    return finding(
      entries.isEmpty
        ? "文后印了\(sheets.count)件附件，正文之后没有附件说明"
        : "附件说明列了\(entries.count)件，文后印了\(sheets.count)件",
      at: place?.beginning, suggestion: "附件说明与附件逐件核对，件数、顺序和名称都相同")
  }

  fileprivate func otherTitle(
    _ title: Passage, _ number: Int, _ entry: AnnexListEntry, listedAs other: Int?
  ) -> Finding {
    let listed = entry.passage.text(in: entry.name).excerpt
    return finding(
      other.map { "附件\(number)“\(title.text.excerpt)”在附件说明里列在第\($0)件" }
        ?? "附件\(number)的标题是“\(title.text.excerpt)”，附件说明里写的是“\(listed)”",
      at: title.beginning, suggestion: "附件的顺序和标题与附件说明一致")
  }
}
