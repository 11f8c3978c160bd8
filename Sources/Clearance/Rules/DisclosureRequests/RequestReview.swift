package import Documents
package import Records
import Supervision

/// What the rules look at of a request for disclosure (政府信息公开申请): the record, what the office has settled, and today.
package struct RequestReview: Sendable {
  package let request: DisclosureRequest
  package let settings: DisclosureSettings
  /// Nil leaves out what compares with it.
  package let day: Day?

  package init(of request: DisclosureRequest, settings: DisclosureSettings, on day: Day?) {
    self.request = request
    self.settings = settings
    self.day = day
  }

  /// As far as today knows of it.
  var course: RequestCourse { RequestCourse(of: request, settings, on: day) }
}
