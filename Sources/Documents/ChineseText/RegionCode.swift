/// The code of an administrative region (行政区划代码), GB/T 2260: two digits each of the province, the prefecture
/// and the county.
package enum RegionCode {
  /// The provinces; 10 is the State's own register, 66 the 新疆生产建设兵团, 99 is made up and stands in sample data.
  private static let provinces: Set<Substring> = [
    "10", "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
    "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    "66", "71", "81", "82", "83", "99",
  ]

  /// Whether the code begins with a province.
  package static func hasProvince(_ code: some StringProtocol) -> Bool {
    provinces.contains(Substring(code.prefix(2)))
  }
}
