package import Diagnostics

/// A finished file that goes public, and the records that it was made from.
package struct PublicFile: Sendable {
  package let file: OutputFile
  /// Of a page about one decision that one; of a list, a feed or a search shard all that stand in it.
  package let records: [RecordTrace]

  package init(_ file: OutputFile, from records: [RecordTrace] = []) {
    self.file = file
    self.records = records
  }
}
