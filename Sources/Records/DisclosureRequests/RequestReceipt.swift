package import Documents

/// How and when a request came (收到), from which day 政府信息公开条例 Art 31 lets its term run.
package struct RequestReceipt: Sendable {
  package let way: Way
  /// Handed in, signed for, arrived.
  package let arrivedOn: Day?
  /// When the office and the applicant confirmed it.
  package let confirmedOn: Day?

  package enum Way: String, Sendable, Hashable, CaseIterable {
    case inPerson = "当面"
    /// Somebody signs for it.
    case registeredMail = "邮寄"
    /// Nobody signs for it (平常信函等无需签收的).
    case ordinaryMail = "平常信函"
    case internet = "互联网"
    case fax = "传真"

    /// Whether the term runs from the day on which both confirmed it.
    package var asksForConfirmation: Bool {
      switch self {
      case .inPerson, .registeredMail: false
      case .ordinaryMail, .internet, .fax: true
      }
    }
  }

  init(_ record: Record) {
    self.way = record.text("方式").flatMap(Way.init) ?? .inPerson
    self.arrivedOn = record.date("日期")?.firstDay
    self.confirmedOn = record.date("确认日期")?.firstDay
  }

  /// The day of receipt (收到申请之日). What nobody confirmed counts as received when it arrived: an office does not
  /// gain by its own silence.
  package var received: Day? {
    way.asksForConfirmation ? confirmedOn ?? arrivedOn : arrivedOn
  }

  static let shape = Shape(
    "收到", "怎样、哪一天收到申请（政府信息公开条例第三十一条）",
    fields: [
      FieldDefinition(
        "方式", .choice(Way.allCases.map(\.rawValue)), .restricted, required: true,
        "当面提交的、口头提出由本机关代填的写“当面”；有人签收的写“邮寄”；邮箱、网站都写“互联网”", example: "互联网"),
      FieldDefinition(
        "日期", .day, .restricted, required: true, "提交、签收或者到达的日期", example: "2026-03-02"),
      FieldDefinition(
        "确认日期", .day, .restricted, usual: true, "平常信函、互联网、传真：和申请人确认的日期，从这一天算起",
        example: "2026-03-03"),
    ])
}
