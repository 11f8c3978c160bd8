import Documents

/// 主体, the text aside.
extension RecognizedDocument {
  var addressees: Addressees? {
    first(.addressees).map { content in
      let words = content.plainText.hasPrefix("主送") ? content.droppingLabel : content
      return Addressees(words.trimmed(of: "", "：:"))
    }
  }

  var attendance: Attendance? {
    var attendance = Attendance()
    for line in all(.attendance) {
      switch line.plainText.prefix(2) {
      case "出席": attendance.present = line.droppingLabel
      case "请假", "缺席": attendance.excused = line.droppingLabel
      default: attendance.observers = line.droppingLabel
      }
    }
    return attendance == Attendance() ? nil : attendance
  }

  var signature: SignatureBlock? {
    let agencies = all(.signature)
    let date = first(.date)
    guard !agencies.isEmpty || date != nil else { return nil }
    return SignatureBlock(agencies: agencies, date: date, seal: seal)
  }

  /// A date four characters in leaves room for a seal (7.3.5.1).
  private var seal: SignatureBlock.Seal {
    guard let line = lines.first(where: { $0.element == .date }) else { return .seal }
    let indent = file.paragraphs[line.paragraph].properties.indent
    let right = indent.rightChars.map { $0 * 32 / 10 } ?? indent.right
    return right >= 1_100 ? .seal : .none
  }

  var issuedText: IssuedText? {
    guard lines.contains(where: { $0.part == .issuedText }) else { return nil }
    return IssuedText(
      title: joined(.title, .issuedText), body: blocks(of: .issuedText),
      annexes: annexes(named: .issuedText) { .annexOfIssuedText($0) })
  }

  /// Those that are listed, and those that are there without being listed.
  func annexes(
    named list: DocumentPart, _ part: (Int) -> DocumentPart
  ) -> [Annex] {
    let names = all(.annexList, list).map(\.annexName).filter { !$0.isEmpty }
    var annexes = names.map { Annex(title: $0, body: nil) }
    let count = (0..<100).filter { index in lines.contains { $0.part == part(index) } }.last
    for index in 0..<(count ?? -1) + 1 {
      let title = joined(.annexTitle, part(index))
      let isThere = lines.contains { $0.part == part(index) }
      if index >= annexes.count { annexes.append(Annex(title: title, body: nil)) }
      if isThere {
        annexes[index].body = blocks(of: part(index))
        annexes[index].orientation = orientation(of: part(index))
      }
    }
    return annexes
  }

  private func orientation(of part: DocumentPart) -> PageOrientation {
    let line = lines.first { $0.part == part }.map { file.paragraphs[$0.paragraph] }
    return line.map { file.sections[$0.section].page.isLandscape } ?? false ? .landscape : .portrait
  }
}
