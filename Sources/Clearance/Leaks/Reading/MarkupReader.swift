/// Reads HTML and XML as the public's programs do: what is written, what attributes and comments hold, and which
/// words belong together.
///
/// It takes whatever comes; only where XML is not balanced, or brings entities of its own, is it called damaged.
/// Attributes and comments wait for the end of the block, so that they do not part the words around them.
struct MarkupReader {
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

  private static let stops = FoldingStops("<&")

  init(
    _ bytes: [UInt8], title: String = "", _ dialect: MarkupDialect, sharedWords: [[UInt16]] = []
  ) {
    self.sharedWords = sharedWords
    self.isUsed = Array(repeating: false, count: sharedWords.count)
    self.text = LeakText(title: title, bytes)
    self.dialect = dialect
    if dialect == .word { place = Place(.paragraph) }
    text.begin(place)
    read()
  }

  var bytes: [UInt8] { text.bytes }

  static func text(
    of bytes: [UInt8], title: String = "", _ dialect: MarkupDialect
  ) -> LeakText { MarkupReader(bytes, title: title, dialect).text }

  private mutating func read() {
    while index < bytes.count {
      index = text.fold(from: index, to: bytes.count, stoppingAt: Self.stops)
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "&") { readReference() } else { readMarkup() }
    }
    endBlock()
    if dialect.isXML, !open.isEmpty { text.isDamaged = true }
  }
}
