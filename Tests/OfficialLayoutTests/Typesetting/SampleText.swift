import Documents

/// Plainly fictional documents of a given length.
enum SampleText {
  /// 26 characters and their indent fill a line.
  static let line = Block.paragraph([.text(String(repeating: "字", count: 25) + "。")])

  /// Each of one line.
  static func lines(_ count: Int) -> [Block] { Array(repeating: line, count: count) }

  /// One paragraph; its first line is indented by two characters.
  static func paragraph(lines count: Int) -> Block {
    .paragraph([.text(String(repeating: "字", count: 28 * count - 2))])
  }

  static let colophon = Colophon(
    copies: ["演示市人民政府办公室"], printer: ["演示市市场监督管理局办公室"], printDate: ["2022年5月12日"])

  static let signature = SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"])

  /// A title and a blank line stand above the text.
  static func document(
    lines count: Int, signature: SignatureBlock? = nil, colophon: Colophon? = nil
  ) -> Document {
    Document(
      title: ["演示通知"], body: lines(count), signature: signature, colophon: colophon)
  }
}
