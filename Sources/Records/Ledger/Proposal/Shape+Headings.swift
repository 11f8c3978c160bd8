extension Shape {
  /// What bureaus write above the columns of their ledgers, beside the names of the fields themselves.
  var headings: [(path: String, words: [String])] {
    name == PenaltyDecision.shape.name ? PenaltyDecision.headings : []
  }

  /// What is proposed for a field that no column fills.
  func proposedConstant(for field: FieldDefinition) -> String? {
    name == PenaltyDecision.shape.name && field.key == "编号"
      ? PenaltyDecision.numberPattern : field.example
  }
}
