import Documents

/// What numbers a heading or an item at the head of its paragraph (层次序数, 7.3.3).
struct Numeral: Sendable, Hashable {
  let form: Form
  let ordinal: Int
  /// From the number or its bracket to the end of its mark.
  let range: Range<Int>
  /// Whether the paragraph may as well begin with a word: 二、三级医院, 1.30家企业. Only a text that waits for
  /// this very number tells.
  let isDoubtful: Bool
  let slip: Slip?

  enum Form: Int, Sendable, Hashable, CaseIterable {
    /// 一、
    case first = 1
    /// （一）
    case second
    /// 1.
    case third
    /// （1）
    case fourth
    /// 1）
    case halfBracket
    /// ①
    case circled
    /// 1.1
    case decimal
  }

  /// What is wrong with a numeral.
  enum Slip: Sendable, Hashable {
    /// Another mark than its form has: 一. or （一）、.
    case mark
    /// The right marks in the wrong width: (一) or １．.
    case width
    /// A form that the clause does not have: 1）, ①, 1.1.
    case form
  }
}

extension Numeral.Form {
  /// The level at which it stands; forms that the clause does not have stand below its four.
  var level: Int { min(rawValue, 5) }

  var series: HeadingSeries? { HeadingSeries(rawValue: rawValue) }

  /// The numeral as it should be: 三、. Nil for forms that the clause does not have.
  func label(_ ordinal: Int) -> String? { series?.label(ordinal) }
}

extension Numeral {
  /// As it should be written.
  var label: String? { form.label(ordinal) }

  /// The number alone, without brackets and marks.
  /// What makes another number of it, or mends its writing.
  func replacement(_ ordinal: Int) -> Replacement? {
    form.label(ordinal).map { Replacement(range, $0) }
  }
}
