/// Follows a page of HTML byte by byte, so far as one must to know what a hole stands in.
struct HTMLScanner {
  private(set) var position = HTMLPosition.content
  /// The first fault of the markup, with the byte at which it stands.
  private(set) var fault: (fault: Fault, offset: Int)?

  enum Fault: Hashable {
    /// A sign that cannot stand in a tag.
    case strayEquals
    /// An address whose scheme no page should have, such as `javascript`.
    case scheme(String)
    /// What follows a hole would make a scheme of it.
    case schemeAfterHole
  }

  init(at position: HTMLPosition = .content) {
    self.position = position
  }

  mutating func move(to position: HTMLPosition) {
    self.position = position
  }

  mutating func read(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if position == .content {
        index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        guard index < bytes.count else { return }
      }
      index += step(bytes, index)
    }
  }

  /// Takes the byte at `index`; returns how many bytes were taken.
  private mutating func step(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    switch position {
    case .content:
      if byte == UInt8(ascii: "<") { position = .tagStart }
    case .words(let name), .foreign(let name): return stepInside(name, bytes, index)
    case .tagStart: return startTag(bytes, index)
    case .tagName(let name, let isClosing): return tagName(name, isClosing, bytes, index)
    case .tag(let tag): insideTag(tag, byte, index)
    case .attributeName(let name, let tag): return attributeName(name, tag, bytes, index)
    case .afterAttributeName(let name, let tag): afterAttributeName(name, tag, byte, index)
    case .beforeValue(let name, let tag): beforeValue(name, tag, byte)
    case .value(let quote, .address(let part), let tag):
      insideAddress(part, quote, tag, byte, index)
    case .value(let quote, .words, let tag), .value(let quote, .closed, let tag):
      return insideWords(until: quote, tag, bytes, index)
    case .unquotedValue(let tag):
      if byte.isHTMLSpace { position = .tag(tag) } else if byte == .close { close(tag) }
    case .declaration:
      if byte == .close { position = .content }
    case .comment(let hyphens): insideComment(hyphens, byte)
    }
    return 1
  }
}

// MARK: Elements

extension HTMLScanner {
  /// Only its own closing tag ends such an element.
  private mutating func stepInside(_ name: String, _ bytes: [UInt8], _ index: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "<") else { return 1 }
    let end = Array("</\(name)".utf8)
    guard index + end.count <= bytes.count,
      bytes[index..<index + end.count].elementsEqual(end, by: { $0.lowercased == $1 })
    else { return 1 }
    position = .tag(.init(name: name, isClosing: true))
    return end.count
  }

  private mutating func startTag(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte == UInt8(ascii: "/") {
      position = .tagName("", isClosing: true)
    } else if bytes[index...].starts(with: "!--".utf8) {
      position = .comment(hyphens: 0)
      return 3
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      position = .declaration
    } else if byte.isLetter {
      position = .tagName(String(UnicodeScalar(byte.lowercased)), isClosing: false)
    } else {
      position = .content
      return 0
    }
    return 1
  }

  private mutating func tagName(
    _ name: String, _ isClosing: Bool, _ bytes: [UInt8], _ index: Int
  ) -> Int {
    let rest = bytes[index...].prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: "/") && $0 != .close }
    let tag = HTMLPosition.Tag(name: name.appending(rest), isClosing: isClosing)
    guard rest.endIndex < bytes.count else {
      position = .tagName(tag.name, isClosing: isClosing)
      return rest.count
    }
    position = .tag(tag)
    if bytes[rest.endIndex] == .close { close(tag) }
    return rest.count + 1
  }

  private mutating func close(_ tag: HTMLPosition.Tag) {
    switch tag.name {
    case _ where tag.isClosing: position = .content
    case "script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext":
      position = .foreign(to: tag.name)
    case "title", "textarea": position = .words(of: tag.name)
    default: position = .content
    }
  }

  private mutating func insideComment(_ hyphens: Int, _ byte: UInt8) {
    if byte == UInt8(ascii: "-") {
      position = .comment(hyphens: min(hyphens + 1, 2))
    } else if byte == .close, hyphens == 2 {
      position = .content
    } else {
      position = .comment(hyphens: 0)
    }
  }
}

// MARK: Attributes

extension HTMLScanner {
  private mutating func insideTag(_ tag: HTMLPosition.Tag, _ byte: UInt8, _ index: Int) {
    if byte == .close {
      close(tag)
    } else if byte == UInt8(ascii: "=") {
      report(.strayEquals, at: index)
    } else if !byte.isHTMLSpace, byte != UInt8(ascii: "/") {
      position = .attributeName("".appending([byte]), tag)
    }
  }

  private mutating func attributeName(
    _ name: String, _ tag: HTMLPosition.Tag, _ bytes: [UInt8], _ index: Int
  ) -> Int {
    let rest = bytes[index...].prefix {
      !$0.isHTMLSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") && $0 != .close
    }
    let name = name.appending(rest)
    position = .attributeName(name, tag)
    guard rest.endIndex < bytes.count else { return rest.count }
    switch bytes[rest.endIndex] {
    case .close: close(tag)
    case UInt8(ascii: "="): position = .beforeValue(of: name, tag)
    case UInt8(ascii: "/"): position = .tag(tag)
    case _: position = .afterAttributeName(name, tag)
    }
    return rest.count + 1
  }

  private mutating func afterAttributeName(
    _ name: String, _ tag: HTMLPosition.Tag, _ byte: UInt8, _ index: Int
  ) {
    if byte == UInt8(ascii: "=") {
      position = .beforeValue(of: name, tag)
    } else if !byte.isHTMLSpace {
      insideTag(tag, byte, index)
    }
  }

  private mutating func beforeValue(_ name: String, _ tag: HTMLPosition.Tag, _ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      position = .value(quote: byte, .init(of: name), tag)
    } else if byte == .close {
      close(tag)
    } else if !byte.isHTMLSpace {
      position = .unquotedValue(tag)
    }
  }

  private mutating func insideWords(
    until quote: UInt8, _ tag: HTMLPosition.Tag, _ bytes: [UInt8], _ index: Int
  ) -> Int {
    guard let end = bytes[index...].firstIndex(of: quote) else { return bytes.count - index }
    position = .tag(tag)
    return end - index + 1
  }

  private mutating func insideAddress(
    _ part: HTMLPosition.AddressPart, _ quote: UInt8, _ tag: HTMLPosition.Tag,
    _ byte: UInt8, _ index: Int
  ) {
    position =
      byte == quote
      ? .tag(tag) : .value(quote: quote, .address(follow(part, byte, index)), tag)
  }

  private mutating func follow(_ part: HTMLPosition.AddressPart, _ byte: UInt8, _ index: Int)
    -> HTMLPosition.AddressPart
  {
    switch (part, byte) {
    case (.query, _), (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): return .query
    case (.path, _), (_, UInt8(ascii: "/")): return .path
    case (.head(let scheme), UInt8(ascii: ":")):
      if !HTMLAddress.schemes.contains(scheme) { report(.scheme(scheme), at: index) }
      return .path
    case (.head(let scheme), _): return .head(scheme.appending([byte]))
    case (.afterHole, UInt8(ascii: ":")):
      report(.schemeAfterHole, at: index)
      return .path
    case (.afterHole, _): return .afterHole
    }
  }

  private mutating func report(_ fault: Fault, at offset: Int) {
    if self.fault == nil { self.fault = (fault, offset) }
  }
}

extension UInt8 {
  fileprivate static let close = UInt8(ascii: ">")

  fileprivate var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isLetter: Bool { (0x61...0x7A).contains(lowercased) }

  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }
}

extension String {
  /// Names longer than any that matter are cut, so that reading one stays linear.
  fileprivate func appending(_ bytes: some Sequence<UInt8>) -> String {
    self + String(decoding: bytes.prefix(16 - min(16, utf8.count)).map(\.lowercased), as: UTF8.self)
  }
}
