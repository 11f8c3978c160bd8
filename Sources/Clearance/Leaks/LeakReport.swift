import Diagnostics
import Documents

/// The findings of a file as a person reads them.
///
/// A report may print the line of a finding, so the lines that it is given have the private words covered.
struct LeakReport {
  let file: PublicFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: PublicFile) { self.file = file }

  private var whole: TextLocation {
    TextLocation(file: SourceFile(name: file.file.path, bytes: []))
  }

  mutating func add(damage: String) {
    diagnostics.append(.unreadable(damage, file.soleRecord, at: whole, suggestion: "重新生成这个文件"))
  }

  mutating func add(opaque: String) {
    diagnostics.append(
      .unreadable(
        opaque, file.soleRecord, at: whole, suggestion: "查印成它的DOCX、XLSX或HTML；压缩文件解开再查"))
  }

  mutating func add(_ remains: Remains, allowing allowed: ContactAllowList) {
    guard !remains.isOfAgency(allowed) else { return }
    diagnostics.append(.remains(remains, file.soleRecord, at: whole))
  }

  mutating func add(_ leaks: [Leak], in text: LeakText) {
    guard !leaks.isEmpty else { return }
    let places = text.isWholeFile ? lines(of: leaks, in: text) : stretches(of: leaks, in: text)
    for (leak, location) in zip(leaks, places) {
      let place = [text.title, text.place(of: leak.range.lowerBound).name(in: text.bytes)].joined()
      diagnostics.append(.leak(leak, in: place, at: location))
    }
  }
}

extension PublicFile {
  /// The one record that the file is about.
  fileprivate var soleRecord: RecordTrace? { records.count == 1 ? records.first : nil }
}

extension Remains {
  /// An office may stand as the author; a person may not.
  func isOfAgency(_ allowed: ContactAllowList) -> Bool {
    guard kind == .author || kind == .company else { return false }
    return words.split(separator: "、").allSatisfy { name in
      allowed.allows(agency: String(name))
        || (name.count > 4 && Self.endings.contains { name.hasSuffix($0) })
    }
  }

  private static let endings = [
    "局", "委员会", "政府", "办公室", "领导小组", "委", "办", "厅", "部", "院", "中心", "所", "会", "府",
  ]
}

extension Diagnostic {
  fileprivate static func leak(
    _ leak: Leak, in place: String, at location: TextLocation
  ) -> Diagnostic {
    let remark = leak.remark.isEmpty ? "" : "，\(leak.remark)"
    return Diagnostic(
      rule: leak.rule.id, leak.rule.citation,
      "\(leak.record.words)公开文件\(place.isEmpty ? "" : "的\(place)")里有\(leak.kind)“\(leak.masked)”\(remark)",
      at: location, severity: leak.severity, suggestion: leak.suggestion,
      related: leak.record.places)
  }

  fileprivate static func unreadable(
    _ why: String, _ record: RecordTrace?, at location: TextLocation, suggestion: String
  ) -> Diagnostic {
    Diagnostic(
      rule: Rule.unreadableFile.id, Rule.unreadableFile.citation,
      "\(record.words)公开文件\(why)，查不了里面有没有个人信息", at: location, suggestion: suggestion,
      related: record.places)
  }

  fileprivate static func remains(
    _ remains: Remains, _ record: RecordTrace?, at location: TextLocation
  ) -> Diagnostic {
    let words =
      remains.words.isEmpty
      ? "" : "“\(remains.words.covered(keeping: 1, and: 0).excerpt)”"
    return Diagnostic(
      rule: Rule.fileRemains.id, Rule.fileRemains.citation,
      "\(record.words)公开文件里还留着\(remains.kind.rawValue)\(words)（\(remains.part)）", at: location,
      suggestion: "用“检查文档”清除文档属性、批注和修订；图片去掉拍摄信息", related: record.places)
  }
}

extension RecordTrace? {
  /// `演市监处罚〔2022〕17号的`
  fileprivate var words: String { map { $0.number + "的" } ?? "" }

  fileprivate var places: [Diagnostic.Related] {
    guard let origin = self?.origin else { return [] }
    return [Diagnostic.Related("这条记录在这里", at: origin)]
  }
}
