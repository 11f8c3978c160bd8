import Diagnostics
package import Records

/// A penalty decision as a test needs it: a usual one, with some of its keys written anew.
package struct SampleDecision {
  package let decision: PenaltyDecision
  package let settings: DisclosureSettings
  /// The ids of what the reader said of both.
  package let problems: [String]
  private let text: MarkedText

  /// - Parameters:
  ///   - changes: marked YAML; a key of it stands in place of the usual one, `键: ~` leaves it out.
  ///   - office: likewise for the profile of the office.
  ///   - blankLines: before the record, so that two of them stand at different places.
  package init(_ changes: String = "", office: String = "", after blankLines: Int = 0) throws {
    let blank = String(repeating: "\n", count: blankLines)
    text = MarkedText(blank + Self.merged(Self.usual, changes))
    var reader = RecordReader()
    var warnings: [Diagnostic] = []
    let record = reader.read(
      try YAMLReader(text.file()).document(warnings: &warnings), as: PenaltyDecision.shape)
    let profile = SourceFile(name: "yinfa.yaml", text: Self.merged(Self.office, office))
    decision = PenaltyDecision(record)
    settings = DisclosureSettings(
      profile: reader.read(
        try YAMLReader(profile).document(warnings: &warnings), as: AgencyProfile.shape))
    problems = (warnings + reader.problems).map(\.id)
  }

  /// `1️⃣错误: …` as the report has it: `2:5: 错误: …`.
  package func placed(_ expected: [String]) -> [String] {
    expected.map { line in
      (1...9).reduce(line) { line, number in
        guard let place = text.place(number) else { return line }
        let parts = place.split(separator: ":")
        return line.replacing("\(number)\u{FE0F}\u{20E3}", with: "\(parts[1]):\(parts[2]): ")
      }
    }
  }

  /// The keys of both, in the order in which they come first; what a later one says goes before.
  static func merged(_ usual: String, _ changes: String) -> String {
    var entries: [(key: Substring, text: String)] = []
    for line in (usual + "\n" + changes).split(separator: "\n") {
      let isInner = line.first == " " || line.first == "-" || line.first == "#"
      if isInner, !entries.isEmpty {
        entries[entries.count - 1].text += line + "\n"
        continue
      }
      let key = line.prefix { $0 != ":" }
      entries.append((key, line + "\n"))
    }
    let keys = entries.map(\.key).filter { key in key.first != "#" }
    var written: Set<Substring> = []
    return keys.filter { written.insert($0).inserted }
      .map { key in entries.last { $0.key == key }?.text ?? "" }.joined()
  }

  private static let usual = """
    编号: 990000-2022-0017
    决定书文号: 演市监处罚〔2022〕17号
    案由: 销售劣药案
    案卷号: 990000-2022-CF-0017
    决定日期: 2022-05-05
    程序: 普通程序
    立案日期: 2022-03-02
    当事人:
      类型: 法人
      名称: 演示市某某药店有限公司
      统一社会信用代码: 91990001MA0000007C
      住所: 演示市演示路1号
      负责人: {姓名: 周演一}
    违法行为:
      类型: 销售劣药
      领域: [药品]
      事实: 当事人于2022年2月1日购进某批次感冒颗粒20盒，售出12盒，违法所得1520元。
      违反: {法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}
      依据: {法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}
    处罚:
      - {种类: 罚款, 金额: "120000"}
    送达: {日期: 2022-05-06, 公示告知: 是, 修复告知: 是}
    审核:
      录入: 甲某
      法制: {人: 乙某, 日期: 2022-05-07}
      保密: {人: 丙某, 日期: 2022-05-08}
      批准: {人: 丁某, 日期: 2022-05-09}
    公示: {日期: 2022-05-10, 企业信用系统: 2022-05-10, 双公示: 2022-05-10, 社会影响: 涉及药品安全}
    """

  private static let office = """
    格式版本: 1
    机关名称: 演示市市场监督管理局
    区划代码: "990000"
    统一社会信用代码: 11990000MB0000000J
    公示:
      较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演示省公告〔2021〕9号}
    """
}
