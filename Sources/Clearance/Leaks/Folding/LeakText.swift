/// A text as the detectors read it: folded, without markup, with walls between what does not belong together, and
/// with the way back to the bytes that it came from.
struct LeakText {
  /// What the bytes belong to: empty for a file that is one text, `批注` for a part of a package.
  let title: String
  /// The bytes that anchors and places count in.
  let bytes: [UInt8]
  /// UTF-16.
  var units: [UInt16] = []
  /// Whether the places are lines and columns of the file; in a package they are cells and paragraphs.
  var isWholeFile: Bool { title.isEmpty }
  var anchors: [Anchor] = []
  var places: [Place] = []
  var entries: [Entry] = []
  /// Not UTF-8, or not well-formed where it must be.
  var isDamaged = false
  private var openEntries: [Int32] = []
  /// Whoever looks at it while it is read. Then it keeps what stands before a wall no longer than a stretch, and
  /// neither ways back nor entries.
  private let firstLook: FirstLook?

  /// Where the source goes on at a unit in another step than one character at a time.
  struct Anchor {
    let unit: Int32
    let byte: Int32
  }

  /// A row, an item, an object, a paragraph: what may belong to one record of a list.
  struct Entry {
    let start: Int32
    var end: Int32
    /// The entry around it; -1 for none.
    let parent: Int32
  }

  init(title: String = "", _ bytes: [UInt8], for firstLook: FirstLook? = nil) {
    self.title = title
    self.bytes = bytes
    self.firstLook = firstLook
  }

  /// Room for about so many units.
  mutating func reserve(_ count: Int) {
    units.reserveCapacity(min(count, firstLook?.stretch ?? count) + 2 * Self.chunk)
  }

  mutating func mark(_ unit: UInt16, at byte: Int) {
    if unit == .wall, units.last ?? .wall == .wall { return }
    anchor(byte)
    units.append(unit)
    if unit == .wall, let firstLook, units.count >= firstLook.stretch { pass(firstLook) }
  }

  private mutating func pass(_ firstLook: FirstLook) {
    firstLook.look(at: self)
    units.removeAll(keepingCapacity: true)
    guard var place = places.popLast() else { return }
    places.removeAll(keepingCapacity: true)
    place.unit = 0
    places.append(place)
  }

  mutating func anchor(_ byte: Int) {
    guard firstLook == nil else { return }
    anchors.append(Anchor(unit: Int32(units.count), byte: Int32(truncatingIfNeeded: byte)))
  }

  /// How far it goes, to come back to.
  var end: End { End(units: units.count, anchors: anchors.count) }

  struct End {
    fileprivate let units: Int
    fileprivate let anchors: Int
  }

  /// Takes away what was folded since; no place and no entry may have begun.
  mutating func cut(to end: End) {
    units.removeSubrange(end.units...)
    anchors.removeSubrange(end.anchors...)
  }

  /// What follows stands in another place.
  mutating func begin(_ place: Place) {
    var place = place
    place.unit = Int32(units.count)
    places.append(place)
  }

  /// Deeper entries than this are read as one with those around them.
  private static let deepest = 64

  mutating func openEntry() {
    guard firstLook == nil else { return }
    guard openEntries.count < Self.deepest else { return openEntries.append(-1) }
    let parent = openEntries.last { $0 >= 0 } ?? -1
    openEntries.append(Int32(entries.count))
    entries.append(Entry(start: Int32(units.count), end: .max, parent: parent))
  }

  mutating func closeEntry() {
    guard let last = openEntries.popLast(), last >= 0 else { return }
    entries[Int(last)].end = Int32(units.count)
  }
}

extension LeakText {
  /// The entry that holds a unit most closely; nil where none does.
  func entry(around unit: Int) -> Int? {
    var number = Self.last(entries, before: unit, by: \.start)
    while let found = number, Int(entries[found].end) <= unit {
      number = entries[found].parent < 0 ? nil : Int(entries[found].parent)
    }
    return number
  }

  func place(of unit: Int) -> Place {
    Self.last(places, before: unit, by: \.unit).map { places[$0] } ?? Place(.text)
  }

  /// All that stands in the same place as a unit.
  func extent(around unit: Int) -> Range<Int> {
    guard let index = Self.last(places, before: unit, by: \.unit) else { return 0..<units.count }
    let end = index + 1 < places.count ? Int(places[index + 1].unit) : units.count
    return Int(places[index].unit)..<max(end, Int(places[index].unit))
  }

  /// The byte at which a unit's character begins.
  func byte(of unit: Int) -> Int {
    guard let index = Self.last(anchors, before: unit, by: \.unit) else { return 0 }
    let anchor = anchors[index]
    return units[Int(anchor.unit)..<min(unit, units.count)].reduce(Int(anchor.byte)) {
      $0 + Self.length($1)
    }
  }

  /// The number of the first anchor beyond a unit; the count of anchors where there is none.
  func firstAnchor(after unit: Int) -> Int {
    Self.last(anchors, before: unit, by: \.unit).map { $0 + 1 } ?? 0
  }

  /// Of a character in UTF-8; the halves of a long one have two each.
  private static func length(_ unit: UInt16) -> Int {
    switch unit {
    case ..<0x80: 1
    case ..<0x800, 0xD800...0xDFFF: 2
    default: 3
    }
  }

  /// The last of those that begin at or before a unit.
  private static func last<Element>(
    _ elements: [Element], before unit: Int, by start: (Element) -> Int32
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if Int(start(elements[middle])) <= unit { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
