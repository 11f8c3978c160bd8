package import Diagnostics
package import Documents
import OfficePackaging

/// A .docx with edits made in it. Parts that no edit touches are copied as they stand; the same edits make the
/// same bytes.
package struct WordMending: Sendable {
  package let bytes: [UInt8]
  /// Whether each edit, or each group of them, was made, in their order. One is left where another took its
  /// place, or where the thing it names is not there or must stay.
  package let made: [Bool]

  /// - Parameter day: on which comments are dated; nil leaves them without a date.
  /// - Throws: where the file is broken in a part that nobody had read.
  package init(
    _ file: WordFile, _ edits: [WordEdit], on day: Day? = nil
  ) throws(Problems) {
    try self.init(file, together: edits.map { [$0] }, on: day)
  }

  /// - Parameter groups: edits of which all are made, or none.
  package init(
    _ file: WordFile, together groups: [[WordEdit]], on day: Day? = nil
  ) throws(Problems) {
    do throws(PackageError) {
      var workshop = try WordWorkshop(file)
      made = groups.map { workshop.add($0) }
      bytes = try workshop.finished(on: day)
    } catch {
      throw Problems(
        .unreadable(error, as: .document, in: SourceFile(name: file.source.name, bytes: [])))
    }
  }
}
