import Clearance
import Documents
import Publication

/// What an office's records say of its penalties on a day, read once: for the edition of that day, and to know what must
/// not stand in the files of others.
public struct DisclosureDay: Sendable {
  let press: Press
  let read: DecisionFiles
  /// Nil where the day is none.
  let book: DisclosureBook?

  init(_ press: Press, _ inputs: [InputFile], on day: String) {
    self.press = press
    let read = DecisionFiles(inputs)
    self.read = read
    book = CalendarDate(day).map {
      DisclosureBook(of: read.decisions, press.office.disclosure, on: $0.firstDay)
    }
  }
}

extension Press {
  /// - Parameters:
  ///   - inputs: the office's records.
  ///   - day: `2022-06-05`.
  public func disclosure(of inputs: [InputFile], on day: String) -> DisclosureDay {
    DisclosureDay(self, inputs, on: day)
  }

  /// The edition of a day, of records that nothing else is asked of.
  public func edition(
    of inputs: [InputFile], on day: String, to formats: [Format] = Format.allCases
  ) async -> Rendering {
    await disclosure(of: inputs, on: day).edition(to: formats)
  }
}
