import Clearance
import Diagnostics
import Documents
import TestMaterial
import Testing

/// Whatever the way a value was written, a finding is shown at the very word.
@Suite struct `The place of a finding` {
  private static func words(_ count: Int) -> [String] {
    (1...count).map { "\($0)\u{FE0F}\u{20E3}错误: “月日”这里像是丢了字 → 对照原件补上；找不到原件的，在“豁免”里写明理由" }
  }

  @Test(arguments: [
    ("正文: 定于1️⃣月日召开\n", 1), ("正文: \"定于1️⃣月日召开\"\n", 1), ("正文: '定于1️⃣月日召开'\n", 1),
    ("正文: 自1️⃣月日至2️⃣月日\n", 2), ("正文: |\n  定于1️⃣月日召开\n", 1),
    ("正文: |\n  首段\n  定于1️⃣月日召开\n  又定于2️⃣月日、3️⃣月日\n", 3),
    ("正文: |\n  1️⃣月日\n\n  2️⃣月日开始\n", 2),
    ("标题: 1️⃣月日\n正文: 2️⃣月日\n", 2), ("{标题: 通知, 正文: [], 方案: {正文: 1️⃣月日}}\n", 1),
  ])
  func `is the word itself`(_ yaml: String, _ count: Int) throws {
    let draft = try Draft(yaml)
    #expect(draft.findings(of: "BD-06") == draft.placed(Self.words(count)))
  }

  @Test(arguments: [
    "正文: 1️⃣\"定于\\u6708日召开\"\n", "正文: 1️⃣\"定于月\\\n  日召开\"\n",
  ])
  func `is the value where the words were written otherwise`(_ yaml: String) throws {
    let draft = try Draft(yaml)
    #expect(draft.findings(of: "BD-06") == draft.placed(Self.words(1)))
  }

  @Test func `is the data where the template brought half of the words`() throws {
    let marked = MarkedText("编号: 1️⃣3\n")
    let origin = marked.file().location(atByte: 8)
    let passage = Passage([
      .text("见附件"), .strong([.field(Field("3", sensitivity: .open, origin: origin))]),
    ])
    #expect(passage.text == "见附件3")
    #expect(passage.location(of: 1..<4)?.description == marked.place(1))
    #expect(passage.location(of: 0..<3) == nil)
  }

  @Test func `is the first origin, where a word that was worked out comes before it`() throws {
    let marked = MarkedText("日: 1️⃣月日\n")
    let origin = marked.file().location(atByte: 5)
    let passage = Passage([
      .field(Field("年", sensitivity: .open, origin: nil)),
      .field(Field("月日", sensitivity: .open, origin: origin)),
    ])
    #expect(passage.location(of: 0..<3)?.description == marked.place(1))
  }
}
