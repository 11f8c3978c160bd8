/// The filters of the language, in the order of the guide.
enum FilterTable {
  static let all: [any Filter.Type] = [
    DateFilter.self, MonthFilter.self, NumeralFilter.self, CapitalsFilter.self, WanFilter.self,
    EnumerationFilter.self, JoiningFilter.self, EachFilter.self, CountFilter.self,
    FirstFilter.self, LastFilter.self, OrdinalFilter.self, SpacingFilter.self,
    ParagraphsFilter.self, DefaultFilter.self,
  ]

  static let names: [String] = all.map { $0.name }

  static func filter(named name: String) -> (any Filter.Type)? {
    all.first { $0.name == name }
  }
}
