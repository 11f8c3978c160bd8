import Diagnostics
import Documents

/// The elements of the official form, given in the front matter or in the text.
extension DocumentAssembler {
  mutating func give(
    _ element: OfficialElement, _ values: [[Inline]], at location: TextLocation
  ) {
    let values = values.filter { !$0.isBlank }.map { located($0, at: location) }
    guard !values.isEmpty else { return }
    if let first = elements[element] {
      problems.append(.givenTwice(element.rawValue, at: location, first: first.location))
    } else {
      elements[element] = (values, location)
    }
  }

  func one(_ element: OfficialElement) -> [Inline]? {
    elements[element].map { Array($0.values.joined(separator: [.text("、")])) }
  }

  var masthead: Masthead? {
    let parts: [OfficialElement] = [.copyNumber, .secrecy, .urgency, .mark, .number, .signers]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    var lines = elements[.mark]?.values ?? []
    let last = lines.count > 1 ? lines.last?.plainText : nil
    let suffix = last.flatMap(Masthead.Suffix.init)
    if suffix != nil { lines.removeLast() }
    return Masthead(
      copyNumber: one(.copyNumber), secrecy: one(.secrecy), urgency: one(.urgency),
      mark: Array(lines.joined(separator: [.lineBreak])), suffix: suffix,
      number: one(.number), signers: elements[.signers]?.values ?? [],
      isPreprinted: settings.isPreprinted)
  }

  var attendance: Attendance? {
    let parts: [OfficialElement] = [.present, .excused, .observers]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    return Attendance(
      present: one(.present), excused: one(.excused), observers: one(.observers))
  }

  var signature: SignatureBlock? {
    let parts: [OfficialElement] = [.signature, .signatories, .date]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    return SignatureBlock(
      agencies: elements[.signature]?.values ?? [],
      signatories: elements[.signatories]?.values.map { Signatory(line: $0) } ?? [],
      date: one(.date), seal: settings.seal)
  }

  var colophon: Colophon? {
    let parts: [OfficialElement] = [.copies, .printer, .printDate]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    return Colophon(copies: one(.copies), printer: one(.printer), printDate: one(.printDate))
  }
}
