import Documents
import Records
import Testing

@Suite struct `The elements of an official document` {
  private func reading(_ words: String, of genre: Genre = .notice) throws -> RecordReading {
    let text = "标题: 关于值班的\(genre.rawValue)\n导语: 甲。\n成文日期: 2026-01-20\n\(words)\n"
    return try RecordReading(text, as: OfficialDocument.shape(of: genre))
  }

  @Test(arguments: [
    (
      "用印: 1️⃣签名章",
      "1️⃣错误: 用印写了“签名章”，没有写盖谁的章 [elements.nobody-signs] → 补上“签署人: [{职务: 局长, 姓名: 张某某}]”"
    ),
    (
      "签署人: 1️⃣局长",
      "1️⃣错误: 写了签署人，用印却不是“签名章” [elements.unstamped] → 补上“用印: 签名章”，或者删去“签署人”"
    ),
    (
      "联合标志: 1️⃣主办机关",
      "1️⃣错误: 没有联合机关，用不着“联合标志” [elements.not-joint] → 补上“联合机关: [……]”，或者删去“联合标志”"
    ),
    (
      "公文格式: 1️⃣书信", "1️⃣错误: “公文格式”不能是“书信” [record.not-a-choice] → 只能写：通用、信函、命令、纪要"
    ),
  ]) func `must fit together`(words: String, finding: String) throws {
    let reading = try reading(words)
    #expect(reading.findings == reading.placed([finding]))
  }

  @Test(arguments: [
    (Genre.notice, "", nil, false), (.notice, "版头: 红头", nil, true), (.notice, "版头: 套打", nil, true),
    (.notice, "公文格式: 信函", "信函", true), (.letter, "", "信函", true),
    (.letter, "公文格式: 通用", "通用", false), (.letter, "版头: 无", nil, false), (.order, "", "命令", true),
    (.minutes, "", "纪要", true),
  ]) func `have the form of their genre, and its letterhead, unless the record says otherwise`(
    genre: Genre, words: String, form: String?, hasHead: Bool
  ) throws {
    let record = try reading(words, of: genre).record
    #expect(record.text("公文格式") == form)
    #expect(record.flag("有版头") == hasHead)
  }

  @Test func `give the signatories as lines`() throws {
    let words = "用印: 签名章\n签署人: [{职务: 局长, 姓名: 张某某}, 副局长]"
    #expect(try reading(words, of: .order).record.texts("签署行") == ["局长　张某某", "副局长"])
  }

  @Test(arguments: [(Genre.order, true), (.minutes, true), (.notice, false), (.letter, false)])
  func `may lack a title where the mark says what the document is`(
    genre: Genre, mayLack: Bool
  ) throws {
    let shape = OfficialDocument.shape(of: genre)
    let reading = try RecordReading("导语: 甲。\n成文日期: 2026-01-20\n", as: shape)
    #expect(reading.findings.isEmpty == mayLack)
    #expect(reading.record.flag("无标题") == mayLack)
  }
}
