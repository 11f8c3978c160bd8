import Diagnostics
import Documents
import Records
import Testing

@Suite struct RecordTests {
  private func datum(_ text: String) -> Datum {
    Datum(.text(text), sensitivity: .personal, origin: nil)
  }

  private var record: Record {
    Record("当事人", fields: [("名称", datum("示例药店")), ("住所", datum("演示市"))], origin: nil)
  }

  @Test func `a copy that is changed leaves the record as it was`() {
    var copy = record
    copy["名称"] = datum("另一药店")
    copy["住所"] = nil
    copy["电话"] = datum("无")
    #expect(copy.fields.map(\.key) == ["名称", "电话"])
    #expect(record.fields.map(\.key) == ["名称", "住所"])
    #expect(copy != record)
  }

  @Test func `records are equal when all they hold is`() {
    var other = Record("当事人", origin: nil)
    other["名称"] = datum("示例药店")
    #expect(other != record)
    other["住所"] = datum("演示市")
    #expect(other == record && other.hashValue == record.hashValue)
    other.markReported("电话")
    #expect(other != record && other.mentions("电话"))
  }

  @Test func `the words of a key know who may read them`() {
    #expect(record.words("名称") == Documents.Field("示例药店", sensitivity: .personal, origin: nil))
    #expect(record.words("电话") == nil)
    let list = Record(
      "名单", fields: [("名称", Datum(.integer(1), sensitivity: .open, origin: nil))], origin: nil)
    #expect(list.words("名称") == nil)
  }

  @Test(arguments: [
    ("名称", "名称", true), ("名称", "名字", false), ("名称", "名", false), ("", "", true),
    ("一个超过十五字节的键", "一个超过十五字节的键", true), ("一个超过十五字节的键", "一个超过十五字节的值", false),
  ])
  func `keys are the same when their bytes are`(one: String, other: String, isSame: Bool) {
    #expect(one.isWritten(like: other) == isSame)
  }
}
