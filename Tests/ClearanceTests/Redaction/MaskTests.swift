import Clearance
import Testing

@Suite struct `Masks` {
  @Test(arguments: [
    ("李芳", "李某"), ("李演芳", "李某某"), ("李　芳", "李某"), ("欧阳演", "欧阳某"), ("欧阳", "欧某"),
    ("阿卜杜拉·买买提", "阿某某"), ("王", "王某"),
  ])
  func `a name keeps the surname`(_ name: String, _ mask: String) {
    #expect(Mask.name(name) == mask)
  }

  @Test(arguments: [
    ("演示省演示市演示区演示街5号3单元201室", "演示省演示市演示区"), ("演示市演示县演示镇演示村2组", "演示市演示县"),
    ("演示区演示小区3栋", "演示区"), ("演示路1号", "×××"), ("演示市演示路1号", "演示市"),
    ("演示省直辖县级市东路1号", "演示省直辖县级市"),
  ])
  func `an address ends at the county`(_ address: String, _ mask: String) {
    #expect(Mask.address(address) == mask)
  }
}
