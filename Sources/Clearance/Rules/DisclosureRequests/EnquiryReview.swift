package import Documents
package import Records

/// What the rules look at of an enquiry about what was published (公示信息查询): the record, the office's calendar, and today.
package struct EnquiryReview: Sendable {
  package let enquiry: InformationEnquiry
  package let settings: DisclosureSettings
  /// Nil leaves out what compares with it.
  package let day: Day?

  package init(of enquiry: InformationEnquiry, settings: DisclosureSettings, on day: Day?) {
    self.enquiry = enquiry
    self.settings = settings
    self.day = day
  }
}
