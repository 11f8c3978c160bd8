import Diagnostics
import Documents

/// A term that somebody is given (期限), and what came of it.
struct Term {
  /// `答复`, after 才 and 还没有.
  let act: String
  let due: Day
  /// `自收到申请之日起20个工作日`
  let words: String
  let done: Day?
  let yearsWithoutCalendar: [Int]
  /// Where it was done, or what waits for it.
  let place: TextLocation?
}
