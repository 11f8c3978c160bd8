import Diagnostics

/// One pass over a text: wherever something private could begin, the detector for it looks.
struct LeakSearch {
  let text: LeakText
  let allowed: ContactAllowList
  let names: HiddenNames?
  var leaks: [Leak] = []
  var candidates: [NameCandidate] = []
  /// Used again and again, so that a text full of numbers does not fill the memory.
  private var groups: [DigitGroup] = []
  var digits: [UInt8] = []

  /// - Parameter names: nil where the file hides nobody.
  init(_ text: LeakText, allowing allowed: ContactAllowList, hiding names: HiddenNames?) {
    self.text = text
    self.allowed = allowed
    self.names = names
    run()
  }

  private mutating func run() {
    let beginnings = Beginning.table
    let firsts = names?.firsts
    var index = 0
    while index < text.units.count {
      let unit = text.units[index]
      let beginning = beginnings[Int(unit)]
      let mayBeName = firsts?.contains(unit) ?? false
      if beginning.isEmpty, !mayBeName {
        index += 1
      } else {
        index = look(at: index, for: mayBeName ? beginning.union(.name) : beginning)
      }
    }
  }

  /// Returns where to go on.
  private mutating func look(at index: Int, for beginning: Beginning) -> Int {
    if beginning.contains(.digit) { return lookAtDigits(from: index) }
    if beginning.contains(.mail) { findMail(at: index) }
    if beginning.contains(.plate) { findPlate(at: index) }
    if beginning.contains(.hanDigit) { findHanDigits(at: index) }
    if beginning.contains(.word) { findWords(at: index) }
    if beginning.contains(.name) { return findNames(at: index) }
    return index + 1
  }

  /// A number begins where no letter or digit stands before it; the rest of another token is passed over.
  private mutating func lookAtDigits(from index: Int) -> Int {
    if index > 0, text.units[index - 1].isAlphanumeric {
      return text.tokenEnd(from: index)
    }
    if let end = text.harmlessEnd(from: index) { return end }
    if text.goesOnInHanDigits(from: index) { findHanDigits(at: index) }
    if let end = text.identifierEnd(from: index) { return end }
    if let end = findMaskedNumber(at: index) { return end }
    let end = text.digitGroups(from: index, into: &groups)
    if groups.reduce(0, { $0 + $1.count }) >= NumberOutline.shortest {
      groups.markDates(in: text.units)
      findNumbers(in: groups)
    }
    return max(end, index + 1)
  }
}

/// What may begin at a character.
struct Beginning: OptionSet {
  let rawValue: UInt8

  static let digit = Beginning(rawValue: 1)
  static let mail = Beginning(rawValue: 2)
  static let plate = Beginning(rawValue: 4)
  static let word = Beginning(rawValue: 8)
  static let name = Beginning(rawValue: 16)
  static let hanDigit = Beginning(rawValue: 32)

  /// By unit.
  static let table: [Beginning] = {
    var table = [Beginning](repeating: [], count: 0x10000)
    for digit in 0x30...0x39 { table[digit].insert(.digit) }
    table[0x40].insert(.mail)
    for (unit, _) in HanDigits.units { table[Int(unit)].insert(.hanDigit) }
    for sign in VehiclePlates.provinces { table[Int(sign)].insert(.plate) }
    for word in LeakWords.all { if let first = word.first { table[Int(first)].insert(.word) } }
    return table
  }()
}

extension LeakText {
  /// The end of a name that only a machine gives, a UUID: eight, four, four, four and twelve signs of base 16.
  func identifierEnd(from start: Int) -> Int? {
    guard start + 8 < units.count, units[start + 8] == 0x2D else { return nil }
    var index = start
    for (number, count) in [8, 4, 4, 4, 12].enumerated() {
      if number > 0 {
        guard index < units.count, units[index] == 0x2D else { return nil }
        index += 1
      }
      guard index + count <= units.count,
        units[index..<index + count].allSatisfy(\.isHexDigit)
      else { return nil }
      index += count
    }
    return index < units.count && units[index].isAlphanumeric ? nil : index
  }

  /// Whether any of the words stands within so many units before or after a range, in the same stretch of text.
  func hasWord(_ words: WordList, near range: Range<Int>, within distance: Int) -> Bool {
    let around = stretch(around: range, within: distance)
    return hasWord(words, in: around.lowerBound..<range.lowerBound)
      || hasWord(words, in: range.upperBound..<around.upperBound)
  }

  /// What stands so near to a range, and on the same side of all walls.
  func stretch(around range: Range<Int>, within distance: Int) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < distance, units[start - 1] != .wall { start -= 1 }
    var end = range.upperBound
    while end < units.count, end - range.upperBound < distance, units[end] != .wall { end += 1 }
    return start..<end
  }

  /// Whether any of the words stands wholly in a range.
  func hasWord(_ words: WordList, in range: Range<Int>) -> Bool {
    for index in range where words.firsts.contains(units[index]) {
      for word in words.words
      where index + word.count <= range.upperBound && has(word, at: index) {
        return true
      }
    }
    return false
  }

  func has(_ word: [UInt16], at index: Int) -> Bool {
    guard index + word.count <= units.count else { return false }
    for offset in word.indices where units[index + offset] != word[offset] { return false }
    return true
  }
}
