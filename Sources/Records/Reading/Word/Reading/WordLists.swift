import OfficePackaging

/// `numbering.xml`: the automatic lists, whose numbers stand in no text.
struct WordLists {
  struct Level {
    let start: Int
    let format: WordNumberFormat
    /// `%1、`, `（%2）`
    let pattern: String
    /// All numbers in Arabic digits, as laws want it (`isLgl`).
    let isLegal: Bool
    /// The level whose next number begins this one again, counted from 1; 0 for never.
    let restartsAfter: Int?
    let properties: XMLElement?
  }

  /// One use of a list's shape.
  struct List {
    /// Lists of one shape count on together.
    let shape: Int
    let levels: [Int: Level]
    /// Levels that this use begins again, with their first numbers.
    let restarts: [Int: Int]
  }

  static let none = WordLists()

  private var lists: [Int: List] = [:]

  private init() {}

  init(_ root: XMLElement) {
    var shapes: [Int: [Int: Level]] = [:]
    for element in root.all("w:abstractNum") {
      guard let id = WordMeasure.whole(element["w:abstractNumId"]) else { continue }
      shapes[id] = Self.levels(of: element)
    }
    for element in root.all("w:num") {
      guard let id = WordMeasure.whole(element["w:numId"]),
        let shape = WordMeasure.whole(element.first("w:abstractNumId")?.value),
        let levels = shapes[shape]
      else { continue }
      lists[id] = Self.list(element, shape, levels)
    }
  }

  subscript(_ list: Int) -> List? { lists[list] }

  /// A list indents its paragraphs before they say anything themselves.
  func applyIndent(of properties: XMLElement, to paragraph: inout WordParagraphProperties) {
    guard properties.first("w:numPr") != nil else { return }
    var own = WordParagraphProperties()
    own.numbering = paragraph.numbering
    own.apply(properties)
    guard let numbering = own.numbering,
      let level = lists[numbering.list]?.levels[numbering.level]?.properties
    else { return }
    paragraph.apply(level)
  }
}

extension WordLists {
  private static func list(_ element: XMLElement, _ shape: Int, _ levels: [Int: Level]) -> List {
    var levels = levels
    var restarts: [Int: Int] = [:]
    for override in element.all("w:lvlOverride") {
      guard let number = WordMeasure.whole(override["w:ilvl"]), (0...8).contains(number) else {
        continue
      }
      if let level = override.first("w:lvl") { levels[number] = Level(level) }
      if let start = WordMeasure.whole(override.first("w:startOverride")?.value) {
        restarts[number] = start
      }
    }
    return List(shape: shape, levels: levels, restarts: restarts)
  }

  private static func levels(of element: XMLElement) -> [Int: Level] {
    let levels = element.all("w:lvl").compactMap { level -> (Int, Level)? in
      guard let number = WordMeasure.whole(level["w:ilvl"]), (0...8).contains(number) else {
        return nil
      }
      return (number, Level(level))
    }
    return Dictionary(levels, uniquingKeysWith: { first, _ in first })
  }
}

extension WordLists.Level {
  fileprivate init(_ element: XMLElement) {
    start = WordMeasure.whole(element.first("w:start")?.value) ?? 1
    format = WordNumberFormat(element.first("w:numFmt")?.value)
    pattern = element.first("w:lvlText")?.value ?? ""
    isLegal = element.first("w:isLgl")?.isOn ?? false
    restartsAfter = WordMeasure.whole(element.first("w:lvlRestart")?.value)
    properties = element.first("w:pPr")
  }
}
