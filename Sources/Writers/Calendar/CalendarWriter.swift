package import Documents

/// Writes a calendar that every calendar program reads (RFC 5545, iCalendar).
package struct CalendarWriter: Sendable {
  private let name: String
  private let stamp: Day

  /// - Parameters:
  ///   - name: what a program calls the calendar.
  ///   - stamp: the day on which it is made; there is no clock.
  package init(name: String, stamp: Day) {
    self.name = name
    self.stamp = stamp
  }

  package func bytes(of entries: [CalendarEntry]) -> [UInt8] {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yinfa//Yinfa//ZH-CN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
    ]
    let lines = head + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.flatMap(Self.folded)
  }

  /// Section 3.6.1. A day without an end is that day; it makes nobody busy.
  private func lines(of entry: CalendarEntry) -> [String] {
    [
      "BEGIN:VEVENT", "UID:" + Self.escaped(entry.id), "DTSTAMP:\(stamp.basicForm)T000000Z",
      "DTSTART;VALUE=DATE:\(entry.day.basicForm)", "SUMMARY:" + Self.escaped(entry.summary),
      "DESCRIPTION:" + Self.escaped(entry.details),
      "CATEGORIES:" + Self.escaped(entry.category), "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}

extension CalendarWriter {
  /// Section 3.3.11: TEXT. Other control characters have no place in it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case let scalar where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      case let scalar: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// Section 3.1: no line has more than 75 octets without its end; what is left stands on lines that begin
  /// with a blank. No character is parted.
  private static let octets = 75

  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = octets
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        bytes += "\r\n ".utf8
        room = octets - 1
      }
      bytes += String(scalar).utf8
      room -= width
    }
    return bytes + "\r\n".utf8
  }
}

extension Day {
  /// `20220801`
  fileprivate var basicForm: String { description.replacing("-", with: "") }
}
