import Diagnostics
import Documents

/// A block of a template's text, with the place where it begins.
struct TemplateBlock: Sendable {
  let content: Content
  let location: TextLocation

  indirect enum Content: Sendable {
    /// `# …`
    case title([Flow<TemplateInline>])
    case heading(TemplateHeading)
    case paragraph([Flow<TemplateInline>])
    case list(isOrdered: Bool, [Flow<TemplateItem>])
    case table(TemplateTable)
    /// `<!-- 主送 -->`
    case label(Label)
  }
}

struct TemplateHeading: Sendable {
  let level: Int
  let content: [Flow<TemplateInline>]
  let anchor: String?
  let isNumbered: Bool
}

struct TemplateItem: Sendable {
  let blocks: [Flow<TemplateBlock>]
}

struct TemplateTable: Sendable {
  /// Nil for a table in HTML, whose cells tell how many there are.
  let columns: [Table.Column]?
  let rows: [Flow<TemplateRow>]
}

struct TemplateRow: Sendable {
  let cells: [Flow<TemplateCell>]
  let isHeader: Bool
  let location: TextLocation
}

struct TemplateCell: Sendable {
  let content: [Flow<TemplateInline>]
  var columnSpan = 1
  var rowSpan = 1
  var scope: Table.Scope?
}
