/// What one year's notice says of its days off (节假日安排).
package struct HolidayArrangement: Sendable, Hashable {
  package let year: Int
  /// The notices that say so: 国办发明电〔2025〕7号.
  package let bases: [String]
  /// Days off (放假), weekends among them or not.
  package let daysOff: [ClosedRange<Day>]
  /// Weekends on which offices work (上班).
  package let workingDays: [Day]
  /// Whether it names only days of one region (广西三月三), and so does not tell how the year runs.
  package let isLocal: Bool

  package init(
    year: Int, bases: [String], daysOff: [ClosedRange<Day>], workingDays: [Day],
    isLocal: Bool = false
  ) {
    self.year = year
    self.bases = bases
    self.daysOff = daysOff
    self.workingDays = workingDays
    self.isLocal = isLocal
  }
}
