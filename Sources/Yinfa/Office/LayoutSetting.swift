import Diagnostics
import OfficialLayout
import Records

/// The layout that an office asks for in `yinfa.yaml` (版式): one of the two that the standard leaves, with
/// the office's own numbers in it.
struct LayoutSetting {
  private(set) var layout = LayoutProfile.classic
  private(set) var diagnostics: [Diagnostic] = []

  init(profile: Record?) {
    guard let record = profile?.record("版式") else { return }
    if record.text("方案") == "精确" { layout = .exact }
    takeFonts(from: record)
    takePage(from: record)
    takeLines(from: record)
    takeLetterhead(from: record)
    takeChoices(from: record)
    let origin = record.origin
    guard layout.textWidth >= layout.characterPitch, layout.textHeight >= layout.linePitch else {
      diagnostics.append(.noRoom(layout, at: record["页边距"]?.origin ?? origin))
      layout = .classic
      return
    }
    diagnostics += LayoutDeviations(layout, written: record).diagnostics
  }

  private mutating func takeFonts(from record: Record) {
    let name = record.text("字体")
    layout.fonts = FontPreset.named.first { $0.key == name }?.value ?? layout.fonts
    layout.fonts.digits = record.text("数字字体").map { FontFamily($0) }
  }

  /// The page number keeps its distance from the 版心, wherever that ends.
  private mutating func takePage(from record: Record) {
    let distance = layout.pageNumberDistance
    if let margins = record.record("页边距") { take(margins: margins) }
    if let area = record.record("版心") { take(typeArea: area) }
    layout.pageNumberDistance =
      length("页码距", in: record, .millimetre, .zero ... .millimetres(20)) ?? distance
  }

  private mutating func take(margins: Record) {
    func margin(_ key: String, _ least: Length) -> Length? {
      length(key, in: margins, .millimetre, least ... .millimetres(150))
    }
    layout.margins.top = margin("上", .zero) ?? layout.margins.top
    // Below the text, the page number takes 10 mm.
    layout.margins.bottom = margin("下", .millimetres(15)) ?? layout.margins.bottom
    layout.margins.left = margin("左", .zero) ?? layout.margins.left
    layout.margins.right = margin("右", .zero) ?? layout.margins.right
  }

  /// Width and height of the 版心 go from ink to ink.
  private mutating func take(typeArea: Record) {
    let widest = GBT9704.Page.width - layout.margins.left
    if let width = length("宽", in: typeArea, .millimetre, .millimetres(20)...widest) {
      layout.margins.right = widest - width
    }
    let highest = GBT9704.Page.height - layout.typeAreaTop - .millimetres(15)
    if let height = length("高", in: typeArea, .millimetre, .millimetres(20)...highest) {
      let bottom = layout.typeAreaTop + height + layout.gapOutside
      layout.margins.bottom = GBT9704.Page.height - bottom
    }
  }

  private mutating func takeLines(from record: Record) {
    layout.linePitch =
      length("行距", in: record, .point, .points(16) ... .points(100)) ?? layout.linePitch
    layout.tightening =
      length("字距", in: record, .point, .points(-4) ... .points(10)).map { -$0 }
      ?? layout.tightening
  }

  private mutating func takeLetterhead(from record: Record) {
    if let size = record.text("标志字号").flatMap(TypeSize.init) {
      layout.markSize = size.length
    } else {
      layout.markSize = length("标志字号", in: record, .point, .points(16) ... .points(120))
    }
    layout.redRule =
      length("红线粗细", in: record, .millimetre, .micrometres(100) ... .millimetres(3))
      ?? layout.redRule
  }

  private mutating func takeChoices(from record: Record) {
    layout.draftPageNumber = choice("页码位置", in: record) ?? layout.draftPageNumber
    layout.landscapePageNumber = choice("横向页码", in: record) ?? layout.landscapePageNumber
    layout.colophonAnchor = choice("版记定位", in: record) ?? layout.colophonAnchor
    layout.sides = choice("版记页", in: record) ?? layout.sides
    layout.boldLevels = Set(
      record.texts("层次加粗").compactMap { LayoutRecord.levels.firstIndex(of: $0) }.map { $0 + 1 })
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ key: String, in record: Record
  ) -> Choice? {
    record.text(key).flatMap(Choice.init)
  }

  /// The length that stands under a key; nil where there is none or a wrong one, which is said.
  private mutating func length(
    _ key: String, in record: Record, _ unit: LengthUnit, _ range: ClosedRange<Length>
  ) -> Length? {
    guard let text = record.text(key) else { return nil }
    let origin = record[key]?.origin
    guard let length = Length(written: text, in: unit) else {
      diagnostics.append(.notALength(text, key, unit, at: origin))
      return nil
    }
    guard range.contains(length) else {
      diagnostics.append(.outOfRange(text, key, unit, range, at: origin))
      return nil
    }
    return length
  }
}

extension Diagnostic {
  fileprivate static func notALength(
    _ text: String, _ key: String, _ unit: LengthUnit, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "layout.not-a-length", "“\(key)”应当是长度，这里是“\(text.excerpt)”", at: location,
      suggestion: "写数字，不写单位时是\(unit.name)；也可以写明“毫米”“磅”“缇”")
  }

  fileprivate static func outOfRange(
    _ text: String, _ key: String, _ unit: LengthUnit, _ range: ClosedRange<Length>,
    at location: TextLocation?
  ) -> Diagnostic {
    let lowest = range.lowerBound.written(in: unit)
    let highest = range.upperBound.written(in: unit)
    return Diagnostic(
      .error, "layout.out-of-range", "“\(key)”写的“\(text.excerpt)”排不出来", at: location,
      suggestion: "写\(lowest)到\(highest)\(unit.name)之间的数")
  }

  fileprivate static func noRoom(_ layout: LayoutProfile, at location: TextLocation?) -> Diagnostic
  {
    let margins = layout.margins
    let width = GBT9704.Page.width - margins.left - margins.right
    let height = GBT9704.Page.height - margins.top - margins.bottom
    return Diagnostic(
      .error, "layout.no-room",
      "页边距太大，版心只剩\(width.written(in: .millimetre))毫米宽、\(height.written(in: .millimetre))毫米高",
      at: location, suggestion: "纸是210×297毫米，版心应当是156×225毫米，把边距改小")
  }
}
