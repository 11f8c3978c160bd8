import Diagnostics
package import Documents

/// How a request was answered (答复).
package struct RequestReply: Sendable {
  /// 演市监公开〔2026〕1号
  package let number: String?
  package let day: Day?
  /// Nil where it could not be read.
  package let result: ReplyResult?
  package let grounds: [WithheldGround]
  /// Whether the applicant has to ask for a review before going to court (复议前置); nil follows the result.
  private let reviewComesFirst: Bool?

  init(_ record: Record) {
    self.number = record.text("文号")
    self.day = record.date("日期")?.firstDay
    self.result = record.text("结果").flatMap(ReplyResult.init)
    self.grounds = record.texts("情形").compactMap(WithheldGround.init)
    self.reviewComesFirst = record["复议前置"].map { _ in record.flag("复议前置") }
  }

  /// 行政复议法 (2023) Art 23(1)(4): against a refusal to disclose the review comes first, and Art 23(2): the office says so.
  package var asksForReviewFirst: Bool {
    if let reviewComesFirst { return reviewComesFirst }
    guard let result, let day else { return false }
    return result.withholds && day >= Self.reviewFirstSince
  }

  /// When 行政复议法 as revised in 2023 came into force.
  private static let reviewFirstSince = Day(year: 2024, month: 1, day: 1) ?? .last
}

extension RequestReply {
  static let shape = Shape(
    "答复", "怎样答复的（政府信息公开条例第三十六条至第三十九条）", fields: head + body,
    check: { check($0) }, derive: { derive(&$0) })

  private static let head = [
    FieldDefinition(
      "文号", .text, .restricted, required: true, "答复书的文号", example: "演市监公开〔2026〕1号"),
    FieldDefinition("日期", .day, .restricted, required: true, "答复书的日期", example: "2026-03-20"),
    FieldDefinition(
      "结果", .choice(ReplyResult.allCases.map(\.rawValue)), .restricted, required: true, "答复的结果",
      example: "予以公开"),
  ]

  private static let body = [
    FieldDefinition(
      "途径", .prose, .restricted, usual: true, "提供了什么，或者获取、办理的方式、途径和时间，写成完整的句子",
      example: "现随本答复书提供检查结果一份。"),
    FieldDefinition(
      "情形", .list(.choice(WithheldGround.allCases.map(\.rawValue))), .restricted,
      "不予公开的内容属于哪一种", example: "[商业秘密]"),
    FieldDefinition(
      "理由", .prose, .restricted, "不予公开、不属于本机关、不予提供的理由；信息不存在的，写怎样检索的", example: "该部分内容涉及企业的进货价格。"),
    FieldDefinition(
      "负责机关", .text, .restricted, "能够确定负责公开的机关的，写它的名称和联系方式",
      example: "演示市药品检验所，电话0990-0000000"),
    FieldDefinition(
      "复议前置", .flag, .restricted, "是否告知先申请行政复议；不写时，2024年1月1日起不予公开、部分公开的为“是”", example: "是"),
  ]

  /// What the law asks of each result.
  private static func check(_ record: Record) -> [Diagnostic] {
    guard let result = RequestReply(record).result else { return [] }
    var problems = result.asked.filter { !record.mentions($0.key) }.map { $0.told(result, record) }
    if !result.withholds, record.mentions("情形") { problems.append(.idleGround(result, record)) }
    return problems
  }

  private static func derive(_ record: inout Record) {
    let reply = RequestReply(record)
    for part in reply.result?.asked ?? [] where !record.mentions(part.key) {
      record.markReported(part.key)
    }
    record.derive("条款", from: ["结果"], reply.result.map { .text($0.clause) })
    record.derive("先复议", from: ["结果"], .flag(reply.asksForReviewFirst))
    let clauses = reply.grounds.map(\.clause).reduce(into: [String]()) { clauses, clause in
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    // Where there is none, it was said that the ground is missing or not one of those.
    guard !clauses.isEmpty else { return record.markReported("情形条款") }
    record.derive("情形条款", from: ["情形"], .text(clauses.joined(separator: "、")))
  }
}

extension ReplyResult {
  /// What the reply must say beside it, and how it is told where that is missing.
  fileprivate var asked: [(key: String, told: (ReplyResult, Record) -> Diagnostic)] {
    [
      asksForWay ? ("途径", Diagnostic.noWay) : nil,
      asksForReason ? ("理由", Diagnostic.noReason) : nil,
      withholds ? ("情形", Diagnostic.noGround) : nil,
    ].compactMap(\.self)
  }
}

extension Diagnostic {
  fileprivate static func noWay(_ result: ReplyResult, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "request.no-way", "答复是“\(result.rawValue)”，没有写“途径”", at: record.place("结果"),
      suggestion: "补上“途径:”，写明提供了什么，或者怎样获取、办理（\(result.clause)）")
  }

  fileprivate static func noReason(_ result: ReplyResult, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "request.no-reason", "答复是“\(result.rawValue)”，没有说明理由", at: record.place("结果"),
      suggestion: "补上“理由:”（政府信息公开条例\(result.clause)）")
  }

  fileprivate static func noGround(_ result: ReplyResult, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "request.no-ground", "答复是“\(result.rawValue)”，没有写属于哪一种不予公开的情形",
      at: record.place("结果"),
      suggestion:
        "补上“情形: [……]”，可以写：\(WithheldGround.allCases.map(\.rawValue).joined(separator: "；"))")
  }

  fileprivate static func idleGround(_ result: ReplyResult, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "request.idle-ground", "答复是“\(result.rawValue)”，用不着“情形”", at: record.place("情形"),
      suggestion: "删去“情形”，或者把结果改为“不予公开”“部分公开”")
  }
}
