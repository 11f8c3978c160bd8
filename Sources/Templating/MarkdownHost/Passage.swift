import Diagnostics
import Documents

/// A filled block on its way into the document.
struct Passage {
  let content: Content
  let location: TextLocation

  enum Content {
    case title([Inline])
    /// Empty paragraphs too: an optional hole that is missing leaves out what the label above names.
    case block(Block)
    case label(Label)
  }
}
