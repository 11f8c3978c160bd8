import Diagnostics

extension Rule {
  /// PII-PLATE: no plate of a vehicle.
  static let vehiclePlate = Rule.ofPublicFile(
    "PII-PLATE", Citation("政府信息公开条例", "第十五条", .required),
    Guidance(
      "公开的文件里没有车牌号",
      why: "车牌号查得到车主。许可证一类的编号形状相近，旁边有“许可”“编号”的只是警告。",
      good: "一辆小型货车",
      bad: "停放的京A·12345小型货车"))
}
