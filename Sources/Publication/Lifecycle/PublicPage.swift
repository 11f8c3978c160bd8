package import Clearance
package import Writers

/// One page of an edition: where it is filed, what it says, and of which decisions.
package struct PublicPage: Sendable {
  /// Without its ending: `摘要/990000-2022-0009`.
  package let path: String
  package let document: PublicDocument
  /// The same as a sheet, for lists.
  package let table: SpreadsheetTable?
  /// The decisions that it was made of, by their 编号.
  package let sources: [String]
}
