/// A person whose name a record withholds (隐去姓名的人).
package struct HiddenPerson: Sendable, Hashable {
  /// As the record writes it; spaces inside do not count.
  package let name: String
  /// 证人、法定代表人、消费者 …
  package let role: String

  package init(_ name: String, role: String) {
    self.name = name
    self.role = role
  }
}
