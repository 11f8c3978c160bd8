import Documents

/// 纪要, GB/T 9704—2012, 10.3: what other documents do not have.
extension RecognitionScan {
  /// Whose minutes they are and of which day, on one line or on two, below the number. Gives the first line after that.
  mutating func tellIssueLine(from head: Int) -> Int {
    guard isMinutes, head > 0, elements[head - 1] == .number, head < all.count,
      elements[head] == nil
    else { return head }
    if isIssueLine(all[head]), let date = all[head].words.lastDate {
      elements[head] = date.lowerBound > 0 ? .signature : .date
      if date.lowerBound > 0 { splits[head] = [Split(place: date.lowerBound, element: .date)] }
      return head + 1
    }
    guard head + 1 < all.count, all[head].words.endsWithOrgan, elements[head + 1] == nil,
      all[head + 1].words.isDate
    else { return head }
    elements[head] = .signature
    elements[head + 1] = .date
    return head + 2
  }

  private var isMinutes: Bool {
    all.indices.contains { elements[$0] == .mark && all[$0].words.hasSuffix("纪要") }
  }

  /// 出席、请假、列席, and the names that go on below the first.
  func isAttendance(_ index: Int) -> Bool {
    let line = all[index]
    if line.words.isAttendance { return true }
    guard index > 0, elements[index - 1] == .attendance else { return false }
    return (line.isPlaced || line.beginsWithTab) && line.words.count <= 60
      && line.words.headingNumber == nil && !line.words.contains(oneOf: LineWords.stops)
      && !all[index - 1].words.hasSuffix("。")
  }
}
