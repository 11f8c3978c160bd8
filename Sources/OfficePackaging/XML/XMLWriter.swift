/// Writes XML by appending bytes. Names and markup are written in the code; only text and values are data,
/// and they are escaped here and nowhere else.
///
/// Characters that XML 1.0 forbids (2.2: control characters, U+FFFE, U+FFFF) become U+FFFD, so writing
/// cannot fail; whoever reads a person's text reports them before it comes here.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A part begins with this declaration.
  package static func part(_ content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    content(&xml)
    return xml.bytes
  }

  package var count: Int { bytes.count }

  /// Forgets what was written, after it has been handed on.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Markup known when the program is compiled.
  @inline(__always)
  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func text(_ string: String) { append(string, in: .text) }

  package mutating func text(_ string: Substring) { append(String(string), in: .text) }
}

// MARK: Elements

extension XMLWriter {
  /// `<name>…</name>`
  @inline(__always)
  package mutating func element(_ name: StaticString, _ content: (inout XMLWriter) -> Void) {
    open(name)
    closeTag()
    content(&self)
    end(name)
  }

  /// `<name/>`
  package mutating func empty(_ name: StaticString) {
    open(name)
    closeEmptyTag()
  }

  /// `<name w:val="…"/>`, the commonest element of a Word file.
  package mutating func value(_ name: StaticString, _ value: Int) {
    open(name)
    attribute("w:val", value)
    closeEmptyTag()
  }

  package mutating func value(_ name: StaticString, _ value: String) {
    open(name)
    attribute("w:val", value)
    closeEmptyTag()
  }

  /// `<name`, to be followed by attributes and one of the two closings.
  package mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
  }

  package mutating func closeTag() { bytes.append(UInt8(ascii: ">")) }

  package mutating func closeEmptyTag() { markup("/>") }

  /// `</name>`
  package mutating func end(_ name: StaticString) {
    markup("</")
    markup(name)
    closeTag()
  }

  package mutating func attribute(_ name: StaticString, _ value: String) {
    openAttribute(name)
    append(value, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func attribute(_ name: StaticString, _ value: Int) {
    openAttribute(name)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func openAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
  }

  /// Decimal digits, without a string in between.
  package mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    while value.magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value.magnitude / divisor % 10))
      divisor /= 10
    }
  }
}

// MARK: Escaping

extension XMLWriter {
  private enum Place { case text, attribute }

  private mutating func append(_ string: String, in place: Place) {
    var string = string
    string.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        guard Self.wantsCare(utf8[index]),
          let (replacement, length) = Self.replacement(at: index, of: utf8, in: place)
        else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        markup(replacement)
        index += length
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Cheap and wide: every byte that might begin something to replace.
  @inline(__always)
  private static func wantsCare(_ byte: UInt8) -> Bool {
    byte < 0x3F && byte != 0x20 || byte == 0xEF
  }

  private static func replacement(
    at index: Int, of utf8: UnsafeBufferPointer<UInt8>, in place: Place
  ) -> (StaticString, Int)? {
    switch utf8[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\"") where place == .attribute: ("&quot;", 1)
    case 0x09 where place == .attribute: ("&#9;", 1)
    case 0x0A where place == .attribute: ("&#10;", 1)
    case 0x0D: ("&#13;", 1)
    case 0x00..<0x20 where utf8[index] != 0x09 && utf8[index] != 0x0A: ("\u{FFFD}", 1)
    case 0xEF where isNoncharacter(at: index, of: utf8): ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  private static func isNoncharacter(at index: Int, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE
  }
}

// MARK: Names of a file's own

extension XMLWriter {
  /// `<name`, for a name that was read from a file.
  mutating func open(named name: String) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
  }

  mutating func end(named name: String) {
    markup("</")
    bytes.append(contentsOf: name.utf8)
    closeTag()
  }

  mutating func attribute(named name: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    markup("=\"")
    append(value, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func comment(_ text: String) {
    markup("<!--")
    bytes.append(contentsOf: text.utf8)
    markup("-->")
  }

  mutating func instruction(_ text: String) {
    markup("<?")
    bytes.append(contentsOf: text.utf8)
    markup("?>")
  }
}
