import Clearance
import Documents
import Records
import Supervision

/// What the templates of the public papers can name besides the record's own fields.
extension PublicEntry {
  /// Nil where the entry has no such paper.
  func scope(of paper: PublicPaper, _ profile: Record) -> Record? {
    var scope = record.record
    scope["机关"] = .open(.record(profile))
    scope["决定机关名称"] = record.organ.map { .open(.text($0)) } ?? profile["机关名称"]
    scope["公示期"] = .open(.record(term))
    switch paper {
    case .summary:
      if !corrections.isEmpty { scope["更正说明"] = .open(.text(corrections.words)) }
      return scope
    case .decision: return scope
    case .typicalCase:
      guard let typicalCase else { return nil }
      scope["案例"] = .open(.record(typicalCase.record))
      scope["公布日期"] = .open(.date(CalendarDate(showing.since)))
      return scope
    case .correction:
      guard let last = corrections.last else { return nil }
      scope["更正"] = .open(.record(last.record))
      return scope
    case .withdrawal, .exposureList: return nil
    }
  }

  private var term: Record {
    var term = Record("公示期", origin: nil)
    term["起"] = .open(.date(CalendarDate(showing.since)))
    term["止"] = .open(.date(CalendarDate(showing.until)))
    term["文字"] = .open(.text("\(showing.since.chinese)至\(showing.until.chinese)"))
    return term
  }
}

extension [PublicCorrection] {
  /// A paragraph for each.
  fileprivate var words: String {
    map { "更正说明（\($0.day.chinese)）：\($0.reason)" }.joined(separator: "\n")
  }
}

extension PublicTypicalCase {
  fileprivate var record: Record {
    var record = Record("案例", origin: nil)
    record["标题"] = .open(.text(title))
    record["当事人"] = .open(.text(party))
    record["案情"] = .open(.text(story))
    record["警示"] = .open(.text(lesson))
    return record
  }
}

extension PublicCorrection {
  fileprivate var record: Record {
    var record = Record("更正", origin: origin)
    record["文号"] = .open(.text(number))
    record["日期"] = .open(.date(CalendarDate(day)))
    record["字段"] = field.map { .open(.text($0)) }
    record["理由"] = .open(.text(reason))
    return record
  }
}
