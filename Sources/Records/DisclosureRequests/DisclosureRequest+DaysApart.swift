import Diagnostics
import Documents

extension DisclosureRequest {
  /// What is said to have been done before it could be.
  var daysApart: [Diagnostic] {
    let main = [
      step("收到", "日期"), step("收到", "确认日期"), step("补正", "告知日期"), step("补正", "收到日期"),
      step("答复", "日期"),
    ]
    let extending = [step("收到", "日期"), step("延期", "告知日期"), step("答复", "日期")]
    let opinions = inquiries.map { inquiry in
      [step("收到", "日期")]
        + ["发出日期", "送达日期", "答复日期"].map { Step("征求意见", $0, in: inquiry.record) }
    }
    return ([main, extending, [step("补正", "告知日期"), step("补正", "期限")]] + opinions)
      .flatMap(Self.disorder)
  }

  private func step(_ key: String, _ inner: String) -> Step? {
    record.record(key).flatMap { Step(key, inner, in: $0) }
  }

  private static func disorder(_ steps: [Step?]) -> [Diagnostic] {
    let known = steps.compactMap(\.self)
    return zip(known, known.dropFirst()).filter { $0.day > $1.day }.map { .disorder($0, $1) }
  }
}

/// A day of a request that has its place among others.
private struct Step {
  /// `补正.告知日期`
  let name: String
  let day: Day
  let place: TextLocation?

  /// Nil where the record has no such day.
  init?(_ part: String, _ key: String, in record: Record) {
    guard let day = record.date(key)?.firstDay else { return nil }
    self.name = "\(part).\(key)"
    self.day = day
    self.place = record.place(key)
  }
}

extension Diagnostic {
  fileprivate static func disorder(_ before: Step, _ after: Step) -> Diagnostic {
    Diagnostic(
      .error, "request.days-apart",
      "“\(after.name)”（\(after.day.chinese)）早于“\(before.name)”（\(before.day.chinese)）",
      at: after.place, suggestion: "核对年、月、日")
  }
}
