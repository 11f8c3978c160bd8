/// The agency whose documents these are (发文机关), by what it is called.
package struct Agency: Sendable, Hashable {
  /// 机关全称
  package let name: String
  /// 规范化简称
  package let shortName: String?
  /// 机关代字, that of the agency itself first.
  package let codes: [String]

  package init(name: String, shortName: String? = nil, codes: [String] = []) {
    self.name = name
    self.shortName = shortName
    self.codes = codes
  }

  /// Nil where the profile lacks the name.
  package init?(profile: Record) {
    guard let name = profile.text("机关名称") else { return nil }
    self.init(
      name: name, shortName: profile.text("简称"), codes: [profile.text("代字")].compactMap { $0 })
  }
}
