import Diagnostics
import Documents

/// Whose a finding is, in a file that was made from one record or from many.
struct Attribution {
  let records: [RecordTrace]
  let text: LeakText
  /// Nil where one record, or none, made the file.
  let marks: RecordMarks?

  /// The same finding with the record that it belongs to, where the place tells.
  func attributed(_ leak: Leak) -> Leak {
    guard let number = owner(of: leak.range.lowerBound) else { return leak }
    return leak.belonging(to: records[number])
  }

  /// What a hidden name means where it stands; nil where it is another record's published name.
  func leak(_ candidate: NameCandidate) -> Leak? {
    let entry = candidate.match.entry
    let unit = candidate.match.range.lowerBound
    guard let severity = severity(of: entry, at: unit) else { return nil }
    let record = records[entry.record]
    return Leak(
      rule: .hiddenName, severity: candidate.isDoubtful ? .warning : severity.value,
      range: candidate.match.range, kind: "\(entry.person.role)的\(entry.person.called)",
      masked: HiddenPerson.masked(entry.person.name),
      remark: candidate.isDoubtful ? "可能是别的词" : severity.remark,
      suggestion: candidate.isDoubtful || severity.value == .warning
        ? "核对是不是同一个人，是就改用“某”" : "改用“某”或者删去，再重新生成",
      record: record)
  }

  private func severity(
    of entry: HiddenNames.Entry, at unit: Int
  ) -> (value: Severity, remark: String)? {
    guard let marks else { return (.error, "") }
    switch marks.owner(of: unit, in: text) {
    case .record(entry.record): return (.error, "")
    case .record(let other):
      return shows(records[other], entry) ? nil : (.warning, "在\(records[other].number)的内容里")
    case .several, .nobody:
      let isShown = records.contains { shows($0, entry) }
      return isShown ? (.warning, "分不清属于哪一条") : (.error, "分不清属于哪一条")
    }
  }

  /// Whether a record publishes the name, alone or within that of a firm.
  private func shows(_ record: RecordTrace, _ entry: HiddenNames.Entry) -> Bool {
    record.shown.contains { name in
      let letters = HiddenNames.letters(name)
      return letters.indices.contains { letters[$0...].starts(with: entry.letters) }
    }
  }

  private func owner(of unit: Int) -> Int? {
    guard let marks else { return records.isEmpty ? nil : 0 }
    if case .record(let number) = marks.owner(of: unit, in: text) { return number }
    return nil
  }
}

extension HiddenPerson {
  /// The surname's first character, the rest covered.
  static func masked(_ name: String) -> String {
    name.filter { !$0.isWhitespace }.covered(keeping: 1, and: 0)
  }
}
