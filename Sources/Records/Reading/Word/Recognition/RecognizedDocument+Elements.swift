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
    var list: WritableKeyPath<Attendance, [Inline]?> = \.present
    for line in all(.attendance) {
      if let next = LineWords(line.plainText).attendanceList {
        list = next
        attendance[keyPath: list] = line.droppingLabel
      } else {
        // Names that go on below the first.
        attendance[keyPath: list] = (attendance[keyPath: list] ?? []) + line
      }
    }
    return attendance == Attendance() ? nil : attendance
  }

  var signature: SignatureBlock? {
    let block = SignatureBlock(
      agencies: all(.signature),
      signatories: all(.signatory).compactMap { Signatory(recognizing: $0) },
      date: first(.date), seal: SignOffLook(file, lines)?.seal ?? .seal)
    return block.isEmpty ? nil : block
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
        annexes[index].isDetached = isDetached(part(index))
      }
    }
    return annexes
  }

  /// 发文字号 stands before 附件 where it is bound apart (7.3.7).
  private func isDetached(_ part: DocumentPart) -> Bool {
    let label = all(.annexLabel, part).first?.plainText ?? ""
    return LineWords(label).documentNumberLength != nil
  }

  private func orientation(of part: DocumentPart) -> PageOrientation? {
    let line = lines.first { $0.part == part }.map { file.paragraphs[$0.paragraph] }
    return line.map { file.sections[$0.section].page.isLandscape } ?? false ? .landscape : nil
  }
}
