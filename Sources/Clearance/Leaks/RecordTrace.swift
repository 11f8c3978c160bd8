package import Diagnostics

/// How a record is recognised in a file that was made from it, and whom it hides.
package struct RecordTrace: Sendable {
  /// 文号: `演市监处罚〔2022〕17号`.
  package let number: String
  /// By what else a row of a list is known as this record's: 编号, the id in its link.
  package let marks: [String]
  package let origin: TextLocation?
  package let hidden: [HiddenPerson]
  /// The names of persons and firms that the record does publish.
  package let shown: [String]

  package init(
    number: String, marks: [String] = [], origin: TextLocation?, hidden: [HiddenPerson] = [],
    shown: [String] = []
  ) {
    self.number = number
    self.marks = marks
    self.origin = origin
    self.hidden = hidden
    self.shown = shown
  }
}
