import Diagnostics
import Documents
import FoundationEssentials
import Records
import TestMaterial
import Testing

@Suite struct `A statistics form` {
  @Test func `groups of rows and columns become merged cells`() throws {
    let form = try Self.table(
      """
      项目: 对象
      指标: [检查, {名称: 立案, 下级: [件数, {名称: 罚没款, 下级: [罚款, 没收]}]}]
      行: [药品, {名称: 器械, 下级: [经营, 使用]}]
      """)
    #expect(
      form.picture == [
        "对象 ← 检查 立案 ← ←", "↑ ↑ ↑ 件数 罚没款 ←", "↑ ↑ ↑ ↑ 罚款 没收", "药品 ← · · · ·",
        "器械 经营 · · · ·", "↑ 使用 · · · ·",
      ])
    #expect(form.table.leadingHeaderCount == 3)
    #expect(form.scopes == ["col", "col", "colgroup", "col", "colgroup", "col", "col"])
  }

  @Test func `奈曼旗's first form is laid out cell by cell`() throws {
    let form = try Self.naiman(0)
    let figures = String(repeating: " ·", count: 12)
    #expect(
      form.picture == [
        "整治项目 ← 企业总数 出动人员人次 检查企业家次 责令改正家次 约谈企业数 查处违法违规案件（含简易处罚程序） "
          + "罚没款（万元） 处罚主要责任人 责令停产停业数 吊销生产经营许可证数 移送公安机关案件数 移交卫生主管部门线索数",
        "医用口罩生产企业 ←" + figures,
        "制氧机生产企业 ←" + figures,
        "集中带量采购中选产品 配送" + figures,
        "↑ 使用" + figures,
        "无菌医疗器械 生产" + figures,
        "↑ 经营" + figures,
        "↑ 使用" + figures,
        "定制式义齿生产企业 ←" + figures,
      ])
    #expect(form.fillIns == ["填报单位：　　　　　　　　盟市市场监督管理局（盖章）：", "填报人：　　　　　　　　联系方式："])
  }

  @Test func `奈曼旗's second form is laid out cell by cell, its header repeated`() throws {
    let form = try Self.naiman(1)
    let figures = String(repeating: " ·", count: 15)
    let header =
      "整治项目 ← ← 企业总数 出动人员人次 检查企业家次 责令改正家次 约谈企业数 查处违法违规案件（含简易处罚程序） "
      + "处罚主要责任人 罚没款（万元） 责令停产停业数 吊销生产经营许可证数 列入严重违法失信名单企业数 "
      + "移送公安机关案件数 移交卫生主管部门线索数 移交海关部门线索数 移交纪检部门线索数"
    let rows = [
      "新冠病毒检测试剂 经营 ←", "↑ 使用 ←", "其中 新冠病毒核酸检测试剂 经营", "↑ ↑ 使用", "↑ 新冠病毒抗体检测试剂 经营",
      "↑ ↑ 使用", "其他疫情防控医疗器械产品经营 ← ←", "医疗美容医疗器械 经营 ←", "↑ 使用 ←", "",
      "其中 注射用透明质酸钠凝胶 经营", "↑ ↑ 使用", "↑ 射频（皮肤）治疗仪 经营", "↑ ↑ 使用", "↑ 其他产品 经营", "↑ ↑ 使用",
      "青少年近视防治相关医疗器械经营 ← ←", "其中彩色隐形眼镜经营 ← ←", "辅助生殖类医疗器械 经营 ←", "↑ 使用 ←",
      "医疗器械网络销售企业 ← ←", "其中 疫情防控医疗器械 ←", "↑ 青少年近视防治相关医疗器械 ←", "↑ 彩色隐形眼镜 ←",
      "↑ 医美相关医疗器械 ←", "医疗器械网络交易服务第三方平台 ← ←",
    ]
    #expect(form.picture == [header] + rows.map { $0.isEmpty ? header : $0 + figures })
    #expect(form.table.leadingHeaderCount == 1)
    #expect(form.table.rows.indices.filter { form.table.rows[$0].isHeader } == [0, 10])
  }

  @Test func `a header is not repeated above the first row, where it stands already`() throws {
    let form = try Self.table("项目: 项\n指标: 数\n行: [{名称: 甲, 重复表头: 是}, {名称: 乙, 重复表头: 是}]\n")
    #expect(form.picture == ["项 数", "甲 ·", "项 数", "乙 ·"])
  }

  @Test func `a header cannot be repeated inside a group`() throws {
    let reading = try RecordReading(
      "项目: 项\n指标: 数\n行: [{名称: 甲, 下级: [{名称: 乙, 重复表头: 1️⃣是}, {名称: 丙, 重复表头: 否}]}]\n",
      as: Form.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: 大类中间不能再印表头 [form.header-within] → 把“重复表头: 是”写在最外面的一行上"
        ]))
  }

  @Test func `a form without rows or figures is told so, and lies flat`() throws {
    let reading = try RecordReading("项目: 项\n1️⃣指标: []\n2️⃣行: []\n", as: Form.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “统计表”缺少“指标” [record.missing-field] → 补上“指标:”，各列；有大类的写“下级”",
          "2️⃣错误: “统计表”缺少“行” [record.missing-field] → 补上“行:”，各行；有大类的写“下级”",
        ]))
    #expect(try #require(LaidForm(reading.record)).picture == ["项"])
  }

  @Test func `whatever the trees, every square is filled exactly once`() throws {
    var random = SplitMix64(seed: 2023)
    for _ in 0..<200 {
      let form = try Self.table(
        "项目: 项\n指标: \(Self.trees(&random, depth: 0))\n行: \(Self.trees(&random, depth: 0))\n")
      #expect(form.grid.faults.isEmpty)
    }
  }

  private static func trees(_ random: inout SplitMix64, depth: Int) -> String {
    let items = (0..<Int.random(in: 1...4, using: &random)).map { number -> String in
      let isLeaf = depth > 3 || Bool.random(using: &random)
      return isLeaf
        ? "叶\(number)" : "{名称: 枝\(number), 下级: \(trees(&random, depth: depth + 1))}"
    }
    return "[" + items.joined(separator: ", ") + "]"
  }

  private static func table(_ yaml: String) throws -> LaidForm {
    let reading = try RecordReading(yaml, as: Form.shape)
    #expect(reading.findings == [])
    return try #require(LaidForm(reading.record))
  }

  /// A form of the office folder in the repository.
  private static func naiman(_ number: Int) throws -> LaidForm {
    let name = "Data/naiman/plans/2023-device-quality.yaml"
    let file = SourceFile(name: name, bytes: try Repository.bytes(of: name))
    var reader = RecordReader()
    let plan = reader.read(try YAMLReader(file).document(), as: WorkPlan.shape)
    return try #require(plan.records("附件")[number].record("统计表").flatMap(LaidForm.init))
  }
}

/// A form's table on its grid, drawn: `←` and `↑` are reached from the left or above, `·` is a figure to fill in.
private struct LaidForm {
  let table: Table
  let grid: TableGrid
  let fillIns: [String]

  init?(_ record: Record) {
    guard case .blocks(let blocks)? = record["表"]?.value, case .table(let table)? = blocks.first,
      case .blocks(let lines)? = record["填报行"]?.value
    else { return nil }
    self.table = table
    grid = TableGrid(table)
    fillIns = lines.map { block in
      guard case .paragraph(let content) = block else { return "" }
      return content.plainText
    }
  }

  var picture: [String] {
    grid.rows.enumerated().map { y, squares in
      squares.map { square in
        switch square {
        case .origin(let cell):
          let text = table.rows[y].cells[cell].content.plainText
          return text.isEmpty ? "·" : text
        case .covered(let row, _): return row < y ? "↑" : "←"
        }
      }.joined(separator: " ")
    }
  }

  var scopes: [String] {
    table.rows.filter(\.isHeader).flatMap(\.cells).compactMap { $0.scope?.rawValue }
  }
}
