/// An invented plan as long as one asks, in Markdown.
enum LongText {
  /// Twenty-two lines of twenty-eight characters make a page; a part below takes about one.
  static func markdown(pages count: Int) -> String {
    let parts = (1...max(count, 1)).map { number in
      """
      ## 第\(number)项重点任务

      \(paragraph(number, times: 3))

      ### 明确工作要求。

      \(paragraph(number, times: 2))

      ### 落实工作责任。

      \(paragraph(number, times: 2))

      """
    }
    return (["# 演示市药品安全专项整治工作方案\n"] + parts).joined(separator: "\n")
  }

  private static func paragraph(_ number: Int, times: Int) -> String {
    String(
      repeating: "各县（区）市场监督管理局要对照第\(number)项任务，组织辖区药品经营企业和使用单位在2026年3月31日前完成自查，对发现的问题逐一登记、限期整改，"
        + "重点检查购进渠道、储存条件和处方药销售，不得走过场。", count: times)
  }
}
