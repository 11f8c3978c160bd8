import Diagnostics
import OfficialLayout
import Records

/// Where an office's layout leaves the standard. The office may have its reasons, so none is an error; each is
/// said with its clause, at the number that was written.
struct LayoutDeviations {
  private let layout: LayoutProfile
  private let record: Record

  init(_ layout: LayoutProfile, written record: Record) {
    self.layout = layout
    self.record = record
  }

  var diagnostics: [Diagnostic] {
    [top, binding, width, height, lines, characters, pageNumber].compactMap(\.self)
  }

  /// Both margins of the two schemes are right.
  private var top: Diagnostic? {
    let asked = [LayoutProfile.classic, .exact].map(\.margins.top)
    guard !asked.contains(where: { isNear(layout.margins.top, $0) }) else { return nil }
    return .margin("天头", "上", layout.margins.top, GBT9704.Page.top, at: place("上", in: "页边距"))
  }

  private var binding: Diagnostic? {
    guard !isNear(layout.margins.left, GBT9704.Page.binding) else { return nil }
    return .margin(
      "订口", "左", layout.margins.left, GBT9704.Page.binding, at: place("左", in: "页边距"))
  }

  private var width: Diagnostic? {
    area("宽", layout.textWidth, GBT9704.Page.typeAreaWidth, margin: "右")
  }

  private var height: Diagnostic? {
    let height = layout.typeAreaBottom - layout.typeAreaTop
    return area("高", height, GBT9704.Page.typeAreaHeight, margin: "下")
  }

  /// What rounding to twips leaves is no deviation.
  private func area(
    _ side: String, _ length: Length, _ asked: Length, margin: String
  ) -> Diagnostic? {
    guard !isNear(length, asked, within: .micrometres(200)) else { return nil }
    let location = place(side, in: "版心") ?? place(margin, in: "页边距")
    return .typeArea(side, length, asked, at: location)
  }

  private var lines: Diagnostic? {
    guard layout.linesPerPage != GBT9704.Page.linesPerPage else { return nil }
    let fitting = Length.twips(layout.textHeight.twips / GBT9704.Page.linesPerPage)
    return .lines(layout.linesPerPage, fitting: fitting, at: place("行距"))
  }

  private var characters: Diagnostic? {
    guard layout.charactersPerLine != GBT9704.Page.charactersPerLine else { return nil }
    let pitch = Length.twips(layout.textWidth.twips / GBT9704.Page.charactersPerLine)
    return .characters(
      layout.charactersPerLine, fitting: pitch - GBT9704.Page.textSize.length, at: place("字距"))
  }

  private var pageNumber: Diagnostic? {
    let asked = GBT9704.PageNumber.dashBelowTypeArea
    guard !isNear(layout.pageNumberDistance, asked, within: .micrometres(500)) else { return nil }
    return .pageNumber(layout.pageNumberDistance, asked, at: place("页码距"))
  }

  private func isNear(
    _ length: Length, _ asked: Length, within tolerance: Length = GBT9704.Page.marginTolerance
  ) -> Bool {
    asked - tolerance <= length && length <= asked + tolerance
  }

  private func place(_ key: String) -> TextLocation? { record[key]?.origin ?? record.origin }

  private func place(_ key: String, in part: String) -> TextLocation? {
    record.record(part)?[key]?.origin ?? record[part]?.origin ?? record.origin
  }
}

extension Citation {
  fileprivate static let page = Citation("GB/T 9704—2012", "第5.2.1条", .required)
  fileprivate static let density = Citation("GB/T 9704—2012", "第5.2.3条", .general)
  fileprivate static let pageNumber = Citation("GB/T 9704—2012", "第7.5条", .required)
}

extension Diagnostic {
  fileprivate static func margin(
    _ name: String, _ key: String, _ length: Length, _ asked: Length, at location: TextLocation?
  ) -> Diagnostic {
    let millimetres = asked.written(in: .millimetre)
    return Diagnostic(
      rule: "PG-02", .page, "\(name)是\(length.written(in: .millimetre))毫米，应当是\(millimetres)毫米±1毫米",
      at: location, severity: .warning, suggestion: "写“\(key): \(millimetres)”，或者删去这一项")
  }

  fileprivate static func typeArea(
    _ side: String, _ length: Length, _ asked: Length, at location: TextLocation?
  ) -> Diagnostic {
    let millimetres = asked.written(in: .millimetre)
    return Diagnostic(
      rule: "PG-03", .page,
      "版心\(side)\(length.written(in: .millimetre))毫米，应当是\(millimetres)毫米", at: location,
      severity: .warning, suggestion: "写“版心: {\(side): \(millimetres)}”，边距会由它算出")
  }

  fileprivate static func lines(
    _ count: Int, fitting pitch: Length, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      rule: "PG-04", .density, "这样每页排\(count)行，应当是\(GBT9704.Page.linesPerPage)行", at: location,
      severity: .warning, suggestion: "写“行距: \(pitch.written(in: .point))”")
  }

  fileprivate static func characters(
    _ count: Int, fitting spacing: Length, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      rule: "PG-05", .density, "这样每行排\(count)个字，应当是\(GBT9704.Page.charactersPerLine)个字",
      at: location, severity: .warning,
      suggestion: "写“字距: \(spacing.written(in: .point))”")
  }

  fileprivate static func pageNumber(
    _ length: Length, _ asked: Length, at location: TextLocation?
  ) -> Diagnostic {
    let millimetres = asked.written(in: .millimetre)
    return Diagnostic(
      rule: "PG-12", .pageNumber,
      "页码的一字线在版心下\(length.written(in: .millimetre))毫米，应当是\(millimetres)毫米", at: location,
      severity: .warning, suggestion: "写“页码距: \(millimetres)”，或者删去这一项")
  }
}
