import Documents
import TestMaterial
import Testing
import Writers

@Suite struct `A calendar` {
  private func text(_ entries: [CalendarEntry]) throws -> String {
    let stamp = try #require(Day(year: 2022, month: 6, day: 1))
    return String(
      decoding: CalendarWriter(name: "待办", stamp: stamp).bytes(of: entries), as: UTF8.self)
  }

  private func entry(_ summary: String, _ details: String = "") throws -> CalendarEntry {
    CalendarEntry(
      id: "990000-2022-0009-DL-04@yinfa", day: try #require(Day(year: 2022, month: 7, day: 4)),
      summary: summary, details: details, category: "公示")
  }

  @Test func `names each matter with its day, and ends every line as the standard asks`() throws {
    #expect(
      try text([entry("报送", "依据：实务")])
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yinfa//Yinfa//ZH-CN", "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH", "X-WR-CALNAME:待办", "BEGIN:VEVENT", "UID:990000-2022-0009-DL-04@yinfa",
          "DTSTAMP:20220601T000000Z", "DTSTART;VALUE=DATE:20220704", "SUMMARY:报送",
          "DESCRIPTION:依据：实务", "CATEGORIES:公示", "TRANSP:TRANSPARENT", "END:VEVENT",
          "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `of nothing is still a calendar`() throws {
    #expect(try text([]).hasSuffix("X-WR-CALNAME:待办\r\nEND:VCALENDAR\r\n"))
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("一\n二", "一\\n二"), ("甲\r\u{7}乙\t丙", "甲乙\t丙"),
  ])
  func `escapes what has a meaning`(_ summary: String, _ written: String) throws {
    #expect(try text([entry(summary)]).contains("\r\nSUMMARY:\(written)\r\n"))
  }

  @Test func `folds lines of more than 75 octets between characters`() throws {
    let summary = String(repeating: "处罚", count: 20)
    let lines = try text([entry(summary)]).split(separator: "\r\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY:") })
    #expect(lines[start].utf8.count == 74)
    #expect(lines[start + 1].hasPrefix(" "))
    #expect(lines[start...start + 1].joined().replacing(" ", with: "") == "SUMMARY:" + summary)
  }

  @Test(arguments: 0..<20)
  func `any text is unfolded and unescaped to itself`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = ["处", "a", ",", ";", "\\", "\n", "𠮷", "é", " ", "〔"]
    let words = (0..<120).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
    let written = try text([entry(words.joined())])
    for line in written.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let unfolded = written.replacing("\r\n ", with: "")
    let line = try #require(
      unfolded.split(separator: "\r\n").first { $0.hasPrefix("SUMMARY:") })
    #expect(line.dropFirst(8).unescaped == words.joined())
  }
}

extension Substring {
  fileprivate var unescaped: String {
    var text = ""
    var isEscape = false
    for scalar in unicodeScalars {
      if isEscape {
        text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
