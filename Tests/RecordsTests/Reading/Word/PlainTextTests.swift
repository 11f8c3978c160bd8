import Diagnostics
import Documents
import Records
import Testing

@Suite struct `A text without looks is read as a document` {
  private static let text = """
    演示市市场监督管理局文件
    演市监〔2026〕1号

    演示市市场监督管理局关于值班的通知
    各县（区）市场监督管理局：
    请按时到岗。
    演示市市场监督管理局
    2026年1月20日
    """
  private let recognition = Recognition(
    WordFile(plainText: SourceFile(name: "通知.txt", text: text)))

  @Test func `its elements are told by their words`() {
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .title, .addressees, .text, .signature, .date,
      ])
  }

  @Test func `a place is a line of the text`() throws {
    let line = try #require(recognition.lines.first { $0.element == .addressees })
    guard case .field(let field)? = line.content.first else {
      Issue.record("the words have no place")
      return
    }
    #expect(field.origin?.description == "通知.txt:5:1")
  }

  @Test func `it cannot be edited`() {
    #expect(throws: Problems.self) { try WordMending(recognition.file, []) }
  }
}
