import Clearance
import Documents
import Templating

/// What is asked of a file of records: how its templates are filled, as which paper, on which day.
struct PrintOrder: Sendable {
  var mode: FillingMode
  /// Of the papers that a record makes, the one with this name; nil is the usual one.
  var paper: String?
  /// Today; nil leaves out what compares with it.
  var day: Day?
  /// Whether the rules of the record itself are asked too, as `yinfa check` does.
  var checksRecords = false
  /// The office's decisions, with whose numbers those of a record are compared.
  var decisions = DecisionRegister()
}
