package import Clearance
package import Diagnostics
package import Records
package import Templating

/// Fills the templates of public papers with what the redactor made, and with nothing else.
package struct PublicPress: Sendable {
  /// Finds a template by its name.
  package typealias Shelf = @Sendable (String) -> Result<MarkdownTemplate, Problems>

  private let redactor: Redactor
  private let shelf: Shelf

  package init(_ settings: DisclosureSettings, shelf: @escaping Shelf) {
    self.redactor = Redactor(settings)
    self.shelf = shelf
  }

  /// - Throws: what is wrong with the template, and what the page does not have for it.
  package func document(of page: PublicPage) throws(Problems) -> PublicDocument {
    let template = try shelf(page.paper.template).get()
    let (document, found) = template.filled(with: page.scope)
    guard found.allSatisfy({ $0.severity != .error }) else { throw Problems(found) }
    return redactor.publish(document, of: page.records)
  }
}
