/// Reads HTML and XML as the public's programs do: what is written, what attributes and comments hold, and which
/// words belong together.
///
/// It takes whatever comes; only where XML is not balanced, or brings entities of its own, is it called damaged.
/// Attributes and comments wait for the end of the block, so that they do not part the words around them.
struct MarkupReader {
  let source: SourceBytes
  var text: LeakText
  let dialect: MarkupDialect
  /// What an XML file has open.
  var open: [ElementName] = []
  var waiting: [Waiting] = []
  var place = Place(.text)
  var index = 0
  /// For a sheet: the words that its cells count.
  let sharedWords: [[UInt16]]
  /// Which of them it has.
  var isUsed: [Bool]
  var cellIsShared = false
  /// Whether a Word text keeps what was changed in it (修订痕迹).
  var hasChanges = false

  /// A stretch of the source that stands in no line: an attribute's value, a comment.
  struct Waiting {
    let place: Place
    let range: Range<Int>
  }

  private static let stops = FoldingStops("<&%")

  private init(
    _ source: SourceBytes, into text: LeakText, _ dialect: MarkupDialect, _ sharedWords: [[UInt16]]
  ) {
    self.source = source
    self.sharedWords = sharedWords
    self.isUsed = Array(repeating: false, count: sharedWords.count)
    self.text = text
    self.dialect = dialect
    if dialect == .word { place = Place(.paragraph) }
    self.text.begin(place)
  }

  var bytes: [UInt8] { text.bytes }

  private mutating func read() {
    let stops = Self.stops
    while index < source.count {
      index = text.fold(source, from: index, to: source.count, stoppingAt: stops)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "&"): readReference()
      case UInt8(ascii: "%"): index = text.foldPercent(source, at: index, to: source.count)
      default: readMarkup()
      }
    }
    endBlock()
    if dialect.isXML, !open.isEmpty { text.isDamaged = true }
  }
}

extension MarkupReader {
  static func text(of empty: LeakText, _ dialect: MarkupDialect) -> LeakText {
    reading(empty, dialect).text
  }

  static func reading(
    _ empty: LeakText, _ dialect: MarkupDialect, sharedWords: [[UInt16]] = []
  ) -> MarkupReading {
    SourceBytes.reading(empty.bytes) { source in
      var text = empty
      text.reserve(source.count)
      var reader = MarkupReader(source, into: text, dialect, sharedWords)
      reader.read()
      return MarkupReading(
        text: reader.text, isUsed: reader.isUsed, hasChanges: reader.hasChanges)
    }
  }
}
