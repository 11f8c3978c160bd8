import Diagnostics
package import Documents

/// A document of one of the fifteen genres (公文种类): a notice, a request, a letter, an order, minutes.
///
/// They hold the same things; what a genre commonly has is shown to the clerk with words of its own.
package enum OfficialDocument {
  /// One sentence for the person who looks for the kind.
  package static func summary(of genre: Genre) -> String { GenreSample(of: genre).summary }

  package static func shape(of genre: Genre) -> Shape {
    let sample = GenreSample(of: genre)
    return Shape(
      genre.rawValue, sample.summary, fields: fields(of: genre, sample),
      check: { record in
        let isEmpty = !record.mentions("导语") && record.list("章节").isEmpty
        return (isEmpty ? [.noBody(record, genre)] : [])
          + AnnexRecord.check(record.records("附件")) + OfficialElements.check(record)
      },
      derive: { OfficialElements.derive(&$0, form: genre.form) })
  }

  private static func fields(of genre: Genre, _ sample: GenreSample) -> [FieldDefinition] {
    let text = [
      FieldDefinition(
        "标题", .text, .open, required: !genre.form.canLackTitle,
        genre.form.canLackTitle ? "标题；红头已经说明是什么的，可以不写" : "完整的标题",
        example: sample.title.isEmpty ? nil : sample.title),
      FieldDefinition(
        "导语", .prose, .open, usual: true, "章节前面的话，或者全部正文", example: sample.opening),
      FieldDefinition("章节", .list(.record { Section.noticeChapter }), .open, "正文，按印出的先后"),
      FieldDefinition(
        "结语", .prose, .open, usual: genre.direction != .downward, "正文最后的话",
        example: sample.closing.isEmpty ? nil : sample.closing),
      FieldDefinition("附件", .list(.record { AnnexRecord.shape }), .open, "附件，一个一项"),
    ]
    let attendance = genre == .minutes ? Self.attendance : []
    return text + attendance + OfficialElements.fields.map { $0.shown(for: genre, sample) }
  }

  private static let attendance = [
    FieldDefinition(
      "出席", .list(.text), .open, usual: true, "出席人的单位、姓名", example: "[张某某, 李某某]"),
    FieldDefinition("请假", .list(.text), .open, "请假的人", example: "[王某某]"),
    FieldDefinition("列席", .list(.text), .open, "列席人的单位、姓名", example: "[办公室　赵某某]"),
  ]
}

extension FieldDefinition {
  /// The field with the words of the genre, and uncovered where nearly every document of it has one.
  fileprivate func shown(for genre: Genre, _ sample: GenreSample) -> FieldDefinition {
    switch key {
    case "主送" where sample.addressees.isEmpty: shown(isUsual: false, example: nil)
    case "主送": shown(isUsual: true, example: sample.addressees)
    case "发文字号": shown(isUsual: true, example: sample.number)
    case "签发人" where genre.direction == .upward: shown(isUsual: true, example: "张某某")
    case "用印" where genre.isStamped: shown(isUsual: true, example: "签名章")
    case "签署人" where genre.isStamped: shown(isUsual: true, example: example)
    case _: self
    }
  }

  private func shown(isUsual: Bool, example: String?) -> FieldDefinition {
    FieldDefinition(
      key, type, sensitivity, required: isRequired, usual: isUsual, summary, example: example)
  }
}

extension Genre {
  /// Orders and proposals are signed by hand (签名章).
  fileprivate var isStamped: Bool { self == .order || self == .proposal }
}

extension Diagnostic {
  fileprivate static func noBody(_ record: Record, _ genre: Genre) -> Diagnostic {
    Diagnostic(
      .error, "notice.no-body", "\(genre.rawValue)没有正文", at: record.origin,
      suggestion: "写上“导语:”或“章节:”")
  }
}
