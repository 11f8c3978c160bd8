import Documents
import Records

/// What an office prints of itself on a record's document, for templates: the lines of the mark (标志) and
/// the agencies that sign (署名机关).
struct Letterhead {
  private let record: Record
  private let agency: Datum?
  private let form: DocumentForm

  init(of record: Record, agency: Datum?) {
    self.record = record
    self.agency = agency
    self.form = record.text("公文格式").flatMap(DocumentForm.init) ?? .general
  }

  /// Empty where the document has no letterhead.
  var mark: [Datum] {
    guard record.flag("有版头") else { return [] }
    guard record.list("发文机关标志").isEmpty else { return record.list("发文机关标志") }
    switch form {
    case .general: return named("文件")
    case .order: return named("令")
    // 10.1: a joint letter bears the mark of the 主办机关 alone.
    case .letter: return [agency].compactMap { $0 }
    case .minutes: return [agency].compactMap { $0?.appending("会议纪要") }
    }
  }

  /// Agencies of a joint document share the word, which then stands on a line of its own.
  private func named(_ suffix: String) -> [Datum] {
    let isShared = agencies.count > 1 && record.text("联合标志") != "主办机关"
    guard isShared else { return [agency].compactMap { $0?.appending(suffix) } }
    return agencies + [Datum(.text(suffix), sensitivity: .open, origin: nil)]
  }

  /// Empty where somebody signs by stamp instead (7.3.5.3).
  var signing: [Datum] {
    guard record.list("署名").isEmpty else { return record.list("署名") }
    return record.text("用印") == SignatureBlock.Seal.stamp.rawValue ? [] : agencies
  }

  /// The 主办机关 first.
  private var agencies: [Datum] { [agency].compactMap { $0 } + record.list("联合机关") }
}

extension Datum {
  fileprivate func appending(_ suffix: String) -> Datum? {
    guard case .text(let text) = value else { return nil }
    return Datum(.text(text + suffix), sensitivity: sensitivity, origin: origin)
  }
}
