import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// AT-07: 附件 in 三号黑体 on the first line, the title on the third (7.3.7).
  static let annexHead = Rule(
    "AT-07", Citation("GB/T 9704—2012", "第7.3.7条", .general),
    Guidance(
      "“附件”用三号黑体，在第一行；附件标题居中，在第三行",
      why: "“附件”和标题之间空一行，是标准定的位置，也使各件附件看起来一样。",
      good: "第一行“附件1”（黑体），空一行，第三行居中是标题", bad: "“附件1：××表”用仿宋写在一行"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let heads = word.annexHeads
    return rule.labels(heads.map(\.label), word) + rule.distances(heads, word)
      + rule.titles(heads.compactMap(\.title), word)
  }

  private func labels(_ labels: [WordParagraph], _ word: WordReading) -> [Finding] {
    let size = GBT9704.Page.textSize.length.halfPoints
    let font = word.profile.fonts.sans.name
    let faults = labels.compactMap { label in
      label.face(otherThan: .heiti, size: size).map {
        ParagraphFault(label, $0, label.edits(toFont: font, of: .heiti, size: size))
      }
    }
    return findings(faults, in: word, .warning, suggestion: "把“附件”二字和顺序号改为三号黑体") { many, state in
      "附件标识是\(state)，应为三号黑体"
    }
  }

  private func distances(_ heads: [AnnexHead], _ word: WordReading) -> [Finding] {
    let wanted = GBT9704.Text.blankLinesAboveAnnexTitle
    let faults = heads.filter { $0.title != nil && $0.blanks.count != wanted }.map { head in
      ParagraphFault(
        head.label, head.blanks.isEmpty ? "没有空行" : "空了\(head.blanks.count)行",
        head.blanks.isEmpty
          ? [.insert(.blank(in: word), .after(.paragraph(head.label.index)))]
          : head.blanks.dropFirst(wanted).map { .removeParagraph($0.index) })
    }
    return findings(faults, in: word, .warning, suggestion: "“附件”在第一行，空一行，标题在第三行") {
      _, state in
      "“附件”和附件标题之间\(state)，应空一行"
    }
  }

  private func titles(_ titles: [WordParagraph], _ word: WordReading) -> [Finding] {
    let faults = titles.filter { $0.properties.alignment != .center }.map { title in
      ParagraphFault(
        title, "",
        [.paragraph(title.index, .alignment(.center))] + title.edits(indent: WordIndent()))
    }
    return findings(faults, in: word, .warning, suggestion: "把附件标题设为居中，不用空格") { _, _ in
      "附件标题没有居中"
    }
  }
}

extension WordNewParagraph {
  /// An empty line of the text.
  fileprivate static func blank(in word: WordReading) -> WordNewParagraph {
    WordNewParagraph(
      [
        .indent(WordIndent()), .alignment(.left),
        .spacing(WordSpacing(line: word.profile.linePitch.twips, rule: .exact)),
      ],
      letters: [
        .font(word.profile.fonts.text.name), .size(GBT9704.Page.textSize.length.halfPoints),
      ])
  }
}

/// The first lines of an annex.
private struct AnnexHead {
  let label: WordParagraph
  let blanks: [WordParagraph]
  /// Nil where none is recognised.
  let title: WordParagraph?
}

extension WordReading {
  fileprivate var annexHeads: [AnnexHead] {
    let flow = flow
    return flow.indices.filter { element(flow[$0]) == .annexLabel && !flow[$0].isBlank }.map {
      place in
      let after = flow[(place + 1)...].prefix(9)
      let blanks = after.prefix(while: \.isBlank)
      let title = after.first { !$0.isBlank }.flatMap { element($0) == .annexTitle ? $0 : nil }
      return AnnexHead(label: flow[place], blanks: Array(blanks), title: title)
    }
  }
}
