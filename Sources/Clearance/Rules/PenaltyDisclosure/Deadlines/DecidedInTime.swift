import Supervision

extension Rule {
  /// DL-08
  static let decidedInTime = Rule.ofDeadline(
    .decision, field: ["决定日期"],
    Guidance(
      "自立案之日起九十日内作出决定", why: "九十日按自然日算，规章另有规定或者依法延期的除外。记录里看不出延期，所以只提醒。",
      good: "3月2日立案，5月31日以前决定", bad: "3月2日立案，10月决定，案卷里没有延期审批"))
}
