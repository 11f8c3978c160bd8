import Diagnostics
import Documents
package import Records

/// What requests for disclosure and enquiries ask of the office, as things to do.
extension AgendaItem {
  /// Nothing where it was answered, or was not received yet.
  static func items(
    of request: DisclosureRequest, _ settings: DisclosureSettings, on day: Day
  ) -> [AgendaItem] {
    let course = RequestCourse(of: request, settings, on: day)
    guard course.answeredOn == nil else { return [] }
    let matters = course.completionMatters + course.opinionMatters + course.answerMatters
    return matters.filter { $0.isOurs || $0.day >= day }.map { matter in
      AgendaItem(matter, id: request.id, place: request.place("编号"), on: day)
    }
  }

  /// Nil where it was answered, or was not received yet.
  init?(_ enquiry: InformationEnquiry, _ settings: DisclosureSettings, on day: Day) {
    guard let duty = Duty(of: enquiry, settings), duty.start <= day, duty.isOpen(on: day) else {
      return nil
    }
    self.init(
      Matter(duty, duty.words(settings), isOurs: true), id: enquiry.id,
      place: enquiry.place("编号"), on: day)
  }

  private init(_ matter: Matter, id: String, place: TextLocation?, on day: Day) {
    self.init(
      day: matter.day, kind: matter.deadline.kind, id: id, number: id, words: matter.words,
      ruleID: matter.deadline.id, citation: matter.deadline.citation, place: place,
      isOverdue: matter.day < day, yearsWithoutCalendar: matter.yearsWithoutCalendar)
  }
}

extension Duty {
  /// To answer an enquiry about what was published; nil where the day of receipt is not known.
  package init?(of enquiry: InformationEnquiry, _ settings: DisclosureSettings) {
    guard let received = enquiry.receivedOn else { return nil }
    self.init(.answerToEnquiry, from: received, done: enquiry.answeredOn, settings)
  }
}

/// A day that a request waits for.
private struct Matter {
  let deadline: StatutoryDeadline
  let day: Day
  let words: String
  /// Whether the office must act by it, and is late where it did not; else others may, until that day.
  let isOurs: Bool
  let yearsWithoutCalendar: [Int]

  init(
    _ deadline: StatutoryDeadline, _ day: Day, _ words: String, isOurs: Bool, without years: [Int]
  ) {
    self.deadline = deadline
    self.day = day
    self.words = words
    self.isOurs = isOurs
    self.yearsWithoutCalendar = years
  }

  init(_ duty: Duty, _ words: String, isOurs: Bool) {
    self.init(duty.deadline, duty.due, words, isOurs: isOurs, without: duty.yearsWithoutCalendar)
  }
}

extension RequestCourse {
  /// The office may ask for completion while nothing shows that the request was clear; then the applicant has a day of the
  /// office's choice.
  fileprivate var completionMatters: [Matter] {
    guard let notice = completionNotice else { return [] }
    if awaitsCompletion {
      return request.completion?.until.map { until in
        [
          Matter(
            notice.deadline, until, "等待申请人补正；无正当理由逾期不补正的，视为放弃申请", isOurs: false, without: [])
        ]
      } ?? []
    }
    guard notice.done == nil, opinions.isEmpty else { return [] }
    return [Matter(notice, "申请内容不明确的，\(notice.words(settings))", isOurs: false)]
  }

  fileprivate var opinionMatters: [Matter] {
    opinions.filter { $0.duty.done == nil }.map { inquiry, duty in
      Matter(duty, "等待\(inquiry.name)的意见：\(duty.words(settings))", isOurs: false)
    }
  }

  fileprivate var answerMatters: [Matter] {
    guard let term else { return [] }
    let deadline = StatutoryDeadline.answerToApplication
    return [
      Matter(
        deadline, term.due, "\(deadline.words)（\(term.words)）", isOurs: true,
        without: term.yearsWithoutCalendar)
    ]
  }
}
