import OfficePackaging

/// Fields among the words: what they came to is theirs, and is gone when they are worked out again.
extension WordWords {
  /// The runs between two places, and the runs of the fields whose words stand there: a word processor
  /// takes the look of what it works out from the sign that begins the field.
  mutating func runsWithFields(in range: Range<Int>, _ xml: inout XMLEditing) -> [XMLHandle] {
    var runs = runs(in: range, &xml)
    var seen = Set(runs)
    var siblings: [XMLHandle: Siblings] = [:]
    for field in fields
    where range.lowerBound <= field.range.lowerBound && field.range.upperBound <= range.upperBound {
      guard let parent = xml.parent(of: field.first.node) else { continue }
      let own = siblings[parent] ?? Siblings(xml.children(of: parent))
      siblings[parent] = own
      runs += own.from(field.first.node, to: field.last.node).filter {
        xml.name(of: $0) == "w:r" && seen.insert($0).inserted
      }
    }
    return runs
  }

  /// The children of one element, each found at once.
  private struct Siblings {
    private let all: [XMLHandle]
    private let places: [XMLHandle: Int]

    init(_ all: [XMLHandle]) {
      self.all = all
      places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
    }

    func from(_ first: XMLHandle, to last: XMLHandle) -> ArraySlice<XMLHandle> {
      guard let start = places[first], let end = places[last], start <= end else { return [] }
      return all[start...end]
    }
  }

  /// Beside a field, not within it, where they would be gone when it is worked out again. False where the
  /// place is not the edge of a field.
  func insert(
    _ text: String, at place: Int, besideFieldOf piece: Piece, _ xml: inout XMLEditing
  ) -> Bool {
    let field = fields.last { field in
      field.range.lowerBound <= piece.range.lowerBound
        && piece.range.upperBound <= field.range.upperBound
    }
    guard let field, xml.name(of: piece.run) == "w:r",
      place == field.range.lowerBound || place == field.range.upperBound
    else { return false }
    let run = xml.makeElement("w:r")
    if let look = xml.first("w:rPr", in: piece.run) { xml.append(xml.copy(look), to: run) }
    let element = xml.makeElement("w:t")
    xml.append(element, to: run)
    let words = Piece(
      range: place..<place, element: element, run: run, isText: true, scalars: [])
    write(text, to: words, &xml)
    if place == field.range.lowerBound {
      xml.insert(run, before: field.first.node)
    } else {
      xml.insert(run, after: field.last.node)
    }
    return true
  }
}
