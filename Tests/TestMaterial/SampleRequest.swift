package import Diagnostics
package import Records

/// A request for disclosure as a test needs it: a usual one, with some of its keys written anew.
package struct SampleRequest {
  package let request: DisclosureRequest
  package let settings: DisclosureSettings
  /// What the reader and the shape said of it.
  package let problems: [Diagnostic]
  private let text: MarkedText

  /// - Parameter changes: marked YAML; a key of it stands in place of the usual one, `键: ~` leaves it out.
  package init(_ changes: String = "") throws {
    text = MarkedText(SampleDecision.merged(Self.usual, changes))
    var reader = RecordReader()
    var warnings: [Diagnostic] = []
    let node = try YAMLReader(text.file()).document(warnings: &warnings)
    request = DisclosureRequest(reader.read(node, as: DisclosureRequest.shape))
    settings = try SampleDecision().settings
    problems = warnings + reader.problems
  }

  private static let usual = """
    编号: 990000-GK-2026-0001
    申请人: {类型: 自然人, 名称: 孟某某}
    申请内容: 2025年度监督检查结果
    收到: {方式: 邮寄, 日期: 2026-03-02}
    """
}
