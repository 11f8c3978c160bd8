/// Where a reader of HTML stands after some bytes of a page.
enum HTMLPosition: Hashable, Sendable {
  /// Between the tags of elements.
  case content
  /// In `<title>` or `<textarea>`: words, but no elements.
  case words(of: String)
  /// In `<script>`, `<style>` …: another language.
  case foreign(to: String)
  /// After `<`, before it is known what it begins.
  case tagStart
  case tagName(String, isClosing: Bool)
  /// In a tag, after its name.
  case tag(Tag)
  case attributeName(String, Tag)
  case afterAttributeName(String, Tag)
  case beforeValue(of: String, Tag)
  case value(quote: UInt8, AttributeValue, Tag)
  case unquotedValue(Tag)
  /// `<!DOCTYPE …>`
  case declaration
  /// `<!-- … -->`, and how many hyphens stand just before.
  case comment(hyphens: Int)

  struct Tag: Hashable, Sendable {
    let name: String
    let isClosing: Bool
  }

  /// What a quoted attribute holds.
  enum AttributeValue: Hashable, Sendable {
    case words
    case address(AddressPart)
    /// Scripts, styles and lists of addresses: no value of a record belongs there.
    case closed(String)

    init(of name: String) {
      if Self.addresses.contains(name) {
        self = .address(.head(""))
      } else if name.hasPrefix("on") || Self.closed.contains(name) {
        self = .closed(name)
      } else {
        self = .words
      }
    }

    private static let addresses: Set<String> = [
      "href", "xlink:href", "src", "action", "formaction", "cite", "poster", "data", "background",
      "longdesc", "manifest", "ping", "icon",
    ]
    private static let closed: Set<String> = ["style", "srcset", "srcdoc", "imagesrcset"]
  }

  /// How far an address has come.
  enum AddressPart: Hashable, Sendable {
    /// Its scheme may still follow; the letters so far.
    case head(String)
    /// A hole stood at the head: what follows must not make a scheme of it.
    case afterHole
    case path
    /// After `?` or `#`.
    case query
  }
}

extension HTMLPosition {
  private var openTag: Tag? {
    switch self {
    case .tag(let tag), .attributeName(_, let tag), .afterAttributeName(_, let tag): tag
    case .content, .words, .foreign, .tagStart, .tagName, .beforeValue, .value, .unquotedValue,
      .declaration, .comment:
      nil
    }
  }

  /// Where two ways through a template meet; nil where they end in different places.
  func joined(with other: HTMLPosition) -> HTMLPosition? {
    if self == other { return self }
    if let tag = openTag, tag == other.openTag { return .tag(tag) }
    guard case .value(let quote, .address(let one), let tag) = self,
      case .value(quote, .address(let two), tag) = other
    else { return nil }
    let parts: Set<AddressPart> = [one, two]
    guard parts == [.afterHole, .path] else { return nil }
    return .value(quote: quote, .address(.afterHole), tag)
  }
}
