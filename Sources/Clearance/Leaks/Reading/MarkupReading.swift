/// What was read of a text with markup.
struct MarkupReading {
  let text: LeakText
  /// Of a sheet: which of the words that the workbook shares stand in it.
  let isUsed: [Bool]
  /// Whether a Word text keeps what was changed in it (修订痕迹).
  let hasChanges: Bool
}
