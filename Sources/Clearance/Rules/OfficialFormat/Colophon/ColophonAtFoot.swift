import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// IM-06: the last rule of the 版记 lies on the lower edge of the 版心 of the last page (7.4.1).
  static let colophonAtFoot = Rule(
    "IM-06", Citation("GB/T 9704—2012", "第7.4.1条", .general),
    Guidance(
      "版记在最后一面，末条分隔线与版心下边缘重合",
      why: "版记的位置固定，翻到最后一面的底部就能找到印发机关和日期。用空行推下去的版记，换一台电脑就会移位。",
      good: "版记放在固定于版心底部的文本框或者表格里", bad: "版记紧接在成文日期下面"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let frame = ColophonFrame(in: word),
      let line = frame.lines.last
    else { return [] }
    let location = word.file.location(paragraph: line.index)
    if let (box, foot) = word.footOfColophon(line) {
      let wanted = GBT9704.Page.typeAreaBottom
      guard abs(foot.emu - wanted.emu) > Length.twips(2 * WordMargins.tolerance).emu else {
        return []
      }
      let top = wanted.emu - box.height
      let edits: [WordEdit] = box.isMovable ? [.shape(box.index, .top(top))] : []
      return [rule.elsewhere(foot, at: location, Repair(word: edits))]
    }
    guard word.isInFlow(line) else { return [] }
    let placing = ColophonPlacing(frame, in: word)
    return rule.loose(
      line, proofreading.pages, at: location, Repair(word: placing.boxing(startsPage: false)))
  }

  private func loose(
    _ line: WordParagraph, _ pages: PrintedPages?, at location: TextLocation, _ repair: Repair?
  ) -> [Finding] {
    guard let pages, let page = pages.pieces.first(where: { $0.paragraph == line.index })?.pages
    else { return [] }
    if page.upperBound < pages.count {
      return [notLast(page.upperBound, pages.count, at: location, repair)]
    }
    return pages.roomOnLastPage > 1 ? [floating(pages.roomOnLastPage, at: location, repair)] : []
  }
}

extension WordReading {
  fileprivate func isInFlow(_ line: WordParagraph) -> Bool {
    guard !line.place.isInTextBox else { return false }
    return switch line.place.room {
    case .body: !line.properties.isFramed
    case .cell(let table, _, _):
      file.tables.indices.contains(table - 1) && file.tables[table - 1].position == nil
    case .textBox, .header, .footer, .footnote, .endnote: false
    }
  }

  /// The box that holds the 版记, and where its foot is from the upper edge of the paper; nil where it hangs on
  /// something else.
  fileprivate func footOfColophon(_ line: WordParagraph) -> (box: WordShape, foot: Length)? {
    guard let box = box(of: line), let y = box.y, y.alignment == nil, y.origin == "page" else {
      return nil
    }
    return (box, Length(emu: y.distance + box.height))
  }
}

extension Rule {
  fileprivate func elsewhere(
    _ foot: Length, at location: TextLocation, _ repair: Repair?
  ) -> Finding {
    finding(
      "版记的下边缘距纸的上边\(LookWords.millimetres(twips: foot.twips))，应与版心下边缘（262毫米）重合", at: location,
      .warning, suggestion: "移动版记所在的文本框，使末条分隔线落在版心下边缘", repair: repair)
  }

  fileprivate func notLast(
    _ page: Int, _ count: Int, at location: TextLocation, _ repair: Repair?
  ) -> Finding {
    finding(
      "版记在第\(page)面，文件共\(count)面，版记应在最后一面", at: location, .warning,
      suggestion: "把版记移到最后一面的底部", repair: repair)
  }

  fileprivate func floating(
    _ lines: Int, at location: TextLocation, _ repair: Repair?
  ) -> Finding {
    finding(
      "版记下面还空着约\(lines)行，没有排在版心底部", at: location, .warning,
      suggestion: "把版记放进固定在版心底部的文本框，不用空行推", repair: repair)
  }
}
