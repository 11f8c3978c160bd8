import Documents
import Testing

@Suite struct `A signatory` {
  @Test(arguments: [
    ("局长", "局长", nil), ("局　长", "局　长", nil), ("局长　张某某", "局长", "张某某"),
    ("局长　张　某", "局长", "张　某"), ("局　长　张某某", "局　长", "张某某"),
    ("局　长　张　某", "局　长", "张　某"), ("演示市市场监督管理局局长　张某某", "演示市市场监督管理局局长", "张某某"),
    ("局长　", "局长", nil),
  ]) func `is a post and a name with a space between them`(
    line: String, post: String, name: String?
  ) {
    let signatory = Signatory(line: [.text(line)])
    #expect(signatory.post.plainText == post)
    #expect(signatory.name?.plainText == name)
  }

  @Test func `of data keeps who may read it`() {
    let field = Field("局长　张某某", sensitivity: .restricted, origin: nil)
    let signatory = Signatory(line: [.field(field)])
    let name = Field("张某某", sensitivity: .restricted, origin: nil)
    #expect(signatory.name == [.field(name)])
  }

  @Test func `comes back from its line`() {
    let signatory = Signatory(post: ["局长"], name: ["张某某"])
    #expect(Signatory(line: [.text(signatory.line.plainText)]) == signatory)
  }
}
