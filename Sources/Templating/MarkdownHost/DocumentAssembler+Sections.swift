import Diagnostics
import Documents

/// Where in the document the text has arrived.
extension DocumentAssembler {
  mutating func take(_ label: Label, at location: TextLocation) {
    closePending()
    switch label {
    case .element, .annexList, .roster, .paragraph, .table: pending = (label, location)
    case .issuedText:
      if issued != nil { problems.append(.secondIssuedText(at: location)) }
      issued = issued ?? TextPart()
      section = .issued
    case .annex(let orientation, let isDetached):
      begin(
        AnnexPart(
          location: location, orientation: orientation, isDetached: isDetached, isPublished: true))
    case .unpublishedAnnex:
      begin(AnnexPart(location: location, orientation: nil, isPublished: false))
    }
  }

  mutating func closePending() {
    if let pending { problems.append(.labelWithoutText(pending.label, at: pending.location)) }
    pending = nil
  }

  private mutating func begin(_ annex: AnnexPart) {
    section = .annex(ofIssued: issued != nil)
    changePart { $0.annexes.append(annex) }
  }

  mutating func take(title words: [Inline], at location: TextLocation) {
    closePending()
    let words = located(words, at: location)
    let first: TextLocation?
    switch section {
    case .notice, .issued:
      first = currentPart.title?.location
      if first == nil { changePart { $0.title = (words, location) } }
    case .annex:
      first = currentPart.annexes.last?.title?.location
      if first == nil { changeAnnex { $0.title = (words, location) } }
    }
    if let first { problems.append(.secondTitle(at: location, first: first)) }
  }

  var currentPart: TextPart {
    switch section {
    case .notice, .annex(ofIssued: false): notice
    case .issued, .annex(ofIssued: true): issued ?? TextPart()
    }
  }

  mutating func changePart(_ change: (inout TextPart) -> Void) {
    switch section {
    case .notice, .annex(ofIssued: false): change(&notice)
    case .issued, .annex(ofIssued: true):
      var part = issued ?? TextPart()
      issued = nil
      change(&part)
      issued = part
    }
  }

  mutating func changeAnnex(_ change: (inout AnnexPart) -> Void) {
    changePart { part in
      guard let last = part.annexes.indices.last else { return }
      change(&part.annexes[last])
    }
  }
}
