package import Documents
package import Records

/// What the law makes of a request for disclosure (政府信息公开申请): what is to be done by when, as far as a day knows of it.
package struct RequestCourse: Sendable {
  package let request: DisclosureRequest
  let settings: DisclosureSettings
  /// What was done later is not known yet; nil knows everything.
  private let day: Day?

  package init(of request: DisclosureRequest, _ settings: DisclosureSettings, on day: Day? = nil) {
    self.request = request
    self.settings = settings
    self.day = day
  }

  /// When the request was received (政府信息公开条例 Art 31); nil where that is not known, or came later.
  package var received: Day? { known(request.receipt.received) }

  package var answeredOn: Day? { known(request.reply?.day) }

  /// To ask the applicant to complete the request (Art 30); nil before it is received.
  package var completionNotice: Duty? {
    received.map {
      Duty(.completionNotice, from: $0, done: known(request.completion?.toldOn), settings)
    }
  }

  /// Whether the applicant has been asked to complete the request and has not yet.
  package var awaitsCompletion: Bool {
    known(request.completion?.toldOn) != nil && known(request.completion?.receivedOn) == nil
  }

  /// To be asked, and to say something (Art 32, 34).
  package var opinions: [(inquiry: OpinionInquiry, duty: Duty)] {
    request.inquiries.compactMap { inquiry in
      guard let sent = known(inquiry.sentOn) else { return nil }
      let start = known(inquiry.deliveredOn) ?? sent
      return (
        inquiry,
        Duty(
          inquiry.party == .thirdParty ? .thirdPartyOpinion : .agencyOpinion, from: start,
          done: known(inquiry.answeredOn), settings)
      )
    }
  }

  /// The term of the answer; nil where the request was not received, or is still to be completed.
  package var term: AnswerTerm? {
    guard let received, !awaitsCompletion else { return nil }
    let completed = known(request.completion?.receivedOn)
    return AnswerTerm(
      from: completed ?? received, isRestarted: completed != nil, skipping: pauses,
      extendedBy: extended, by: settings.calendar)
  }

  /// The days on which somebody was asked and had not answered: from the day after the letter left to that of the answer,
  /// or to the end of their own term (Art 33(3)).
  private var pauses: [ClosedRange<Day>] {
    opinions.compactMap { inquiry, duty in
      let last = min(duty.done ?? duty.due, duty.due)
      guard let sent = inquiry.sentOn, sent < last else { return nil }
      return sent.adding(days: 1)...last
    }
  }

  /// What was told of, and when.
  private var extended: AnswerTerm.Extension? {
    guard let extended = request.extended, let told = known(extended.toldOn) else { return nil }
    return AnswerTerm.Extension(
      workingDays: min(extended.workingDays, ReplyExtension.longest), toldOn: told)
  }

  private func known(_ fact: Day?) -> Day? {
    guard let fact, let day else { return fact }
    return fact <= day ? fact : nil
  }
}
