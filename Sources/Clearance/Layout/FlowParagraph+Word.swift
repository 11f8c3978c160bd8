import OfficialLayout
import Records

extension FlowParagraph {
  /// A paragraph of a Word file, for counting its lines.
  ///
  /// - Parameter gridPitch: of its section, in twips; what spacing in lines is counted in.
  init(_ paragraph: WordParagraph, gridPitch: Int?) {
    let properties = paragraph.properties
    let (spacing, indent) = (properties.spacing, properties.indent)
    let character = paragraph.characterWidth
    let line = gridPitch ?? 240
    self.init(
      paragraph.flowRuns, alignment: properties.alignment.ofFlow,
      left: .word(Self.twips(indent.leftChars, indent.left, character)),
      right: .word(Self.twips(indent.rightChars, indent.right, character)),
      firstLine: .word(Self.twips(indent.firstLineChars, indent.firstLine, character)),
      tabs: properties.tabs.map {
        TabStop(position: .word($0.position), alignment: $0.alignment == "right" ? .right : .left)
      },
      line: LineHeight(spacing),
      before: .word(Self.twips(spacing.beforeLines, spacing.before, line)),
      after: .word(Self.twips(spacing.afterLines, spacing.after, line)),
      markSize: FlowLetters(properties.mark).size, snapsToGrid: properties.snapsToGrid,
      keepsWithNext: properties.keepsWithNext, keepsLines: properties.keepsLines,
      widowControl: properties.controlsWidows, beginsPage: properties.startsPage,
      hangsPunctuation: properties.hangsPunctuation, autoSpaces: properties.spacesDigits)
  }

  /// Word goes by the count of characters or lines, in hundredths, unless it is nought.
  private static func twips(_ hundredths: Int?, _ twips: Int, _ unit: Int) -> Int {
    guard let hundredths, hundredths != 0 else { return twips }
    return hundredths * unit / 100
  }
}

extension FlowParagraph.LineHeight {
  fileprivate init(_ spacing: WordSpacing) {
    switch spacing.rule {
    case .exact: self = .exact(.word(spacing.line))
    case .atLeast: self = .atLeast(.word(spacing.line))
    case .multiple: self = .multiple(min(max(spacing.line, 1), 31_680))
    }
  }
}

extension WordAlignment {
  fileprivate var ofFlow: ParagraphAlignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    case .both, .distribute: .both
    }
  }
}

extension WordParagraph {
  fileprivate var flowRuns: [FlowRun] {
    let scalars = Array(text.unicodeScalars)
    let label = self.label.map { [FlowRun.text($0, FlowLetters(letters)), .tab] } ?? []
    return runs.filter { !$0.properties.isHidden }.reduce(into: label) { flow, run in
      let letters = FlowLetters(run.properties)
      var words = String.UnicodeScalarView()
      func close() {
        if !words.isEmpty { flow.append(.text(String(words), letters)) }
        words.removeAll()
      }
      for scalar in scalars[run.range.clamped(to: scalars.indices)] {
        guard let stop = FlowRun(stop: scalar) else {
          words.append(scalar)
          continue
        }
        close()
        flow.append(stop)
      }
      close()
    }
  }
}

extension FlowRun {
  /// Nil for a letter.
  fileprivate init?(stop scalar: Unicode.Scalar) {
    switch scalar {
    case "\t": self = .tab
    case "\u{0B}": self = .lineBreak
    case "\u{0C}": self = .pageBreak
    default: return nil
    }
  }
}

extension FlowLetters {
  fileprivate init(_ letters: WordRunProperties) {
    self.init(
      size: .halfPoints(min(max(letters.size, 1), 3_276)), tracking: .word(letters.spacing),
      scale: min(max(letters.scale, 1), 600))
  }
}

extension Length {
  /// Word takes no length beyond 22 inches; what a file says beyond that is a slip or an attack.
  static func word(_ twips: Int) -> Length { .twips(min(max(twips, -31_680), 31_680)) }
}
