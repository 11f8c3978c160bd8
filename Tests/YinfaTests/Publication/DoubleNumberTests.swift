import Diagnostics
import TestMaterial
import Testing
import Yinfa

@Suite struct `Two decisions with one number` {
  private let inputs = [
    PenaltyOffice.file("五月.yaml", PenaltyOffice.publicDecision(1)),
    PenaltyOffice.file(
      "六月.yaml",
      PenaltyOffice.publicDecision(1).replacing("2022-0001", with: "2022-0002").replacing(
        "决定日期: 2022-05-05", with: "决定日期: 2022-04-29")),
  ]

  @Test func `stop the list of either's month, and the edition`() async {
    let list = PenaltyOffice.press.expose(inputs, month: "2022-05", on: "2022-06-05")
    let edition = await PenaltyOffice.press.edition(of: inputs, on: "2022-06-05")
    for rendering in [list, edition] {
      #expect(rendering.files == [])
      #expect(
        Set(rendering.diagnostics.filter { $0.severity == .error }.map(\.message)) == [
          "文号“演市监处罚〔2022〕1号”另有一件决定也用了"
        ])
    }
  }

  @Test func `and two with one 编号 likewise`() async {
    let twins = [
      inputs[0],
      PenaltyOffice.file(
        "六月.yaml", PenaltyOffice.publicDecision(2).replacing("2022-0002", with: "2022-0001")),
    ]
    let edition = await PenaltyOffice.press.edition(of: twins, on: "2022-06-05")
    #expect(edition.files == [])
    #expect(
      edition.diagnostics.filter { $0.severity == .error }.map(\.message)
        == [String](repeating: "编号“990000-2022-0001”另有一件决定也用了，两件的网页会互相覆盖", count: 2))
  }
}
