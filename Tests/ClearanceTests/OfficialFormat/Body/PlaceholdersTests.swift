import Testing

@Suite struct `BD-05: nothing is left to fill in` {
  @Test(arguments: [
    "王某某经营的某某公司被处罚。", "规格XXL，型号X7，尺寸2×3米，XX染色体，MAXX。", "待补充材料的企业，待补贴的单位。", "标识user__name。",
    "附件: 附件\n截止2023年x月x日，填报单位：____", "格: ____", "X光机，X射线。", "李××、张XX等人。".replacing("XX", with: "某"),
  ])
  func `names that are hidden, codes and forms are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "BD-05").filter { $0.contains("错误") } == [])
  }

  @Test(arguments: [
    (
      "于2026年X月X日前报送",
      ["1:7: 错误: “026年X月X日前”里的“X”还没有填 → 填上实际的内容", "1:9: 错误: “6年X月X日前报送”里的“X”还没有填 → 填上实际的内容"]
    ),
    ("由XX局负责", ["1:2: 错误: “由XX局负责”里的“XX”还没有填 → 填上实际的内容"]),
    ("共检查××家", ["1:4: 错误: “共检查××家”里的“××”还没有填 → 填上实际的内容"]),
    ("联系电话：____", ["1:6: 错误: “系电话：____”里的“____”还没有填 → 填上实际的内容"]),
    ("工作措施（待补充）", ["1:6: 错误: “作措施（待补充）”里的“待补充”还没有填 → 填上实际的内容"]),
    ("XX局、XX局、XX局、XX局", ["1:1: 错误: 这一段有4处还没有填，如“XX局、XX”里的“XX” → 填上实际的内容"]),
    ("由某某局负责", ["1:2: 警告: “由某某局负责”里的“某某”还没有填 → 填上实际的内容"]),
  ])
  func `a place that was held is pointed at`(_ text: String, _ said: [String]) {
    #expect(FoundDocument(text).findings(of: "BD-05") == said)
  }
}
