/// A person whose name a record withholds (隐去姓名的人).
package struct HiddenPerson: Sendable, Hashable {
  /// As the record writes it; spaces inside do not count.
  package let name: String
  /// 证人、法定代表人、消费者 …
  package let role: String
  /// 姓名; 名称 of a firm.
  package let called: String

  package init(_ name: String, role: String, called: String = "姓名") {
    self.name = name
    self.role = role
    self.called = called
  }
}
