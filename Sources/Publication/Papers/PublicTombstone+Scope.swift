import Clearance
import Documents
import Records

extension PublicTombstone {
  /// For the template of 撤回说明.
  func scope(_ profile: Record) -> Record {
    var note = Record("撤回", origin: origin)
    note["文号"] = .open(.text(number))
    note["日期"] = .open(.date(CalendarDate(day)))
    note["类别"] = .open(.text(kind?.rawValue ?? "撤回"))
    note["依据"] = basis.map { .open(.text($0)) }
    note["理由"] = .open(.text(reason))
    note["新决定"] = successor.map { .open(.text($0)) }
    note["当事人"] = partyName.map { .open(.text($0)) }
    var scope = Record("撤回说明", origin: origin)
    scope["撤回"] = .open(.record(note))
    scope["机关"] = .open(.record(profile))
    return scope
  }
}
