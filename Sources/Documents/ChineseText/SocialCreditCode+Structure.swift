/// What the characters of a code mean: GB 32100—2015, table 1, with the classes that were added since.
extension SocialCreditCode {
  /// 登记管理部门代码, the first character.
  package var department: Character { text.first ?? "0" }

  /// 机构类别代码, the second: of the market supervision 1 企业, 2 个体工商户, 3 农民专业合作社.
  package var category: Character { text.dropFirst().first ?? "0" }

  /// 登记管理机关行政区划码, the third to eighth (GB/T 2260).
  package var region: Substring { text.dropFirst(2).prefix(6) }

  /// 主体标识码, the ninth to seventeenth; nil where its own check character disagrees, as in some early codes.
  package var organisation: OrganisationCode? { OrganisationCode(text.dropFirst(8).prefix(9)) }

  /// Whether department, class and province are such as the standard knows. One number in 31 has a right check
  /// character by chance; few of these have the parts as well.
  package var hasKnownParts: Bool {
    Self.categories[department]?.contains(category) == true
      && region.utf8.allSatisfy { $0.digitValue != nil } && RegionCode.hasProvince(region)
  }

  /// Which classes each department registers.
  private static let categories: [Character: String] = [
    "1": "1239", "2": "19", "3": "123459", "4": "19", "5": "1239", "6": "129", "7": "129",
    "8": "19",
    "9": "1239", "A": "19", "N": "1239", "Y": "1",
  ]
}
