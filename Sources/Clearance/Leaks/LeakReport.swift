import Diagnostics
import Documents

/// The findings of a file as a person reads them.
///
/// A report may print the line of a finding, so the lines that it is given have the private words covered.
struct LeakReport {
  private let file: PublicFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: PublicFile) { self.file = file }

  private var whole: TextLocation {
    TextLocation(file: SourceFile(name: file.file.path, bytes: []))
  }

  mutating func add(damage: String) {
    diagnostics.append(.unreadable(damage, file.soleRecord, at: whole))
  }

  mutating func add(opaque: String) {
    diagnostics.append(.opaque(opaque, file.soleRecord, at: whole))
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

  /// Places in the file itself, of which every line is there.
  private func lines(of leaks: [Leak], in text: LeakText) -> [TextLocation] {
    let ranges = leaks.map { text.bytes(of: $0.range) }
    let source = SourceFile(name: file.file.path, bytes: Self.covered(text.bytes, ranges))
    let written = SourceFile(name: file.file.path, bytes: text.bytes)
    return ranges.map { range in
      let place = written.location(atByte: range.lowerBound)
      return TextLocation(file: source, line: place.line, column: place.column)
    }
  }

  /// An asterisk for every character of the ranges, so that columns stay what they are.
  ///
  /// - Parameter ranges: by where they begin.
  private static func covered(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var covered: [UInt8] = []
    covered.reserveCapacity(bytes.count)
    var index = 0
    for range in ranges where range.upperBound > index {
      covered += bytes[index..<max(index, range.lowerBound)]
      for byte in bytes[max(index, range.lowerBound)..<range.upperBound]
      where byte & 0xC0 != 0x80 {
        covered.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: "*"))
      }
      index = range.upperBound
    }
    return covered + bytes[index...]
  }

  /// Places in a package: a line for each cell or paragraph that has a finding.
  private func stretches(of leaks: [Leak], in text: LeakText) -> [TextLocation] {
    var lines = ""
    var names: [String] = []
    var columns: [Int] = []
    for (index, leak) in leaks.enumerated() {
      let extent = text.extent(around: leak.range.lowerBound)
      let start = max(extent.lowerBound, leak.range.lowerBound - 30)
      let end = min(extent.upperBound, leak.range.upperBound + 30)
      lines +=
        text.line(start..<end, covering: Self.ranges(of: leaks, near: index, start..<end)) + "\n"
      names.append(text.title + text.place(of: leak.range.lowerBound).name(in: text.bytes))
      columns.append(leak.range.lowerBound - start + 1)
    }
    let source = SourceFile(
      name: file.file.path, bytes: Array(lines.utf8), lineNames: names)
    return columns.enumerated().map {
      TextLocation(file: source, line: $0.offset + 1, column: $0.element)
    }
  }

  /// The ranges that may reach into a stretch around one of them: a few, where a sheet has ten thousand.
  ///
  /// - Parameter leaks: by where they begin.
  private static func ranges(
    of leaks: [Leak], near index: Int, _ stretch: Range<Int>
  ) -> [Range<Int>] {
    var (first, last) = (index, index)
    while first > 0, leaks[first - 1].range.lowerBound > stretch.lowerBound - longest { first -= 1 }
    while last + 1 < leaks.count, leaks[last + 1].range.lowerBound < stretch.upperBound {
      last += 1
    }
    return leaks[first...last].map(\.range)
  }

  /// No finding is longer; an address of mail comes near.
  private static let longest = 512
}

extension PublicFile {
  /// The one record that the file is about.
  fileprivate var soleRecord: RecordTrace? { records.count == 1 ? records.first : nil }
}

extension LeakText {
  /// The bytes of a range. What was decoded from one stretch of the source is all of that stretch.
  func bytes(of range: Range<Int>) -> Range<Int> {
    let start = min(byte(of: range.lowerBound), bytes.count)
    let last = min(byte(of: max(range.lowerBound, range.upperBound - 1)), bytes.count)
    guard last > start || range.count == 1 else { return start..<nextAnchor(after: start, range) }
    var end = min(last + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private func nextAnchor(after byte: Int, _ range: Range<Int>) -> Int {
    let next = anchors[firstAnchor(after: range.lowerBound)...].first { Int($0.byte) > byte }
    return min(next.map { Int($0.byte) } ?? bytes.count, bytes.count)
  }

  fileprivate func line(_ range: Range<Int>, covering covered: [Range<Int>]) -> String {
    var shown = range.map { unit in
      covered.contains { $0.contains(unit) } ? UInt16(0x2A) : max(units[unit], .space)
    }
    while shown.last == .space { shown.removeLast() }
    return String(decoding: shown, as: UTF16.self)
  }
}

extension Remains {
  /// An office may stand as the author; a person may not.
  fileprivate func isOfAgency(_ allowed: ContactAllowList) -> Bool {
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
    _ damage: String, _ record: RecordTrace?, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      rule: Rule.unreadableFile.id, Rule.unreadableFile.citation,
      "\(record.words)公开文件\(damage)，查不了里面有没有个人信息", at: location,
      suggestion: "重新生成这个文件", related: record.places)
  }

  fileprivate static func opaque(
    _ format: String, _ record: RecordTrace?, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      rule: Rule.unreadableFile.id, Rule.unreadableFile.citation,
      "\(record.words)公开文件\(format)，查不了里面有没有个人信息", at: location,
      suggestion: "查印成它的DOCX、XLSX或HTML；压缩文件解开再查", related: record.places)
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
