import OfficialLayout

/// What an office's own layout (版式) has otherwise than `document.css`, which is made for the classic one.
///
/// Margins are repeated outside of custom properties: a browser reads none of those for the margins of paper.
struct LayoutStylesheet {
  let layout: LayoutProfile

  /// Nil where there is nothing to say.
  var text: String? {
    layout == .classic ? nil : (variables + paper + pageNumbers + type).joined(separator: "\n")
  }

  private var margins: LayoutProfile.Margins { layout.margins }

  private var variables: [String] {
    let values = [
      ("size", layout.characterPitch.points), ("line", layout.linePitch.points),
      ("top", margins.top.millimetres), ("right", margins.right.millimetres),
      ("bottom", margins.bottom.millimetres), ("left", margins.left.millimetres),
      ("height", layout.textHeight.millimetres),
      ("red-rule", layout.redRule.millimetres),
    ]
    return [":root {"] + values.map { "  --gw-\($0): \($1);" } + ["}"]
  }

  private var paper: [String] {
    [
      "@page { margin: \(margins.shorthand); }",
      "@page landscape { margin: \(margins.turned.shorthand); }",
    ]
  }

  /// The dash stands in the middle of its line of 16 pt (7.5).
  private var pageNumbers: [String] {
    let distance = (layout.pageNumberDistance - layout.gapOutside - Self.dashBelowLine).millimetres
    return [
      "@page :right { @bottom-right { padding-top: \(distance); } }",
      "@page :left { @bottom-left { padding-top: \(distance); } }",
      "@page landscape:right { @left-bottom { padding-right: \(distance); } }",
      "@page landscape:left { @left-top { padding-right: \(distance); } }",
    ]
  }

  private static let dashBelowLine = Length.micrometres(2_950)

  private var type: [String] {
    // Never wider than its line, on a telephone either.
    let mark = layout.markSize.map {
      ".gw-masthead .gw-mark { font-size: min(\($0.points), 96cqw / var(--gw-count, 16)); }"
    }
    return [mark].compactMap { $0 }
      + layout.boldLevels.sorted().map { ".gw-document h\($0 + 1) { font-weight: bold; }" }
  }
}

extension LayoutProfile.Margins {
  fileprivate var shorthand: String {
    [top, right, bottom, left].map(\.millimetres).joined(separator: " ")
  }
}

extension Length {
  /// `34.58mm`
  fileprivate var millimetres: String { decimal(of: 36_000) + "mm" }

  /// `28.95pt`
  fileprivate var points: String { decimal(of: 12_700) + "pt" }

  /// To a hundredth of the unit.
  private func decimal(of unit: Int) -> String {
    let hundredths = (abs(emu) * 200 + unit) / (2 * unit)
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(emu < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
