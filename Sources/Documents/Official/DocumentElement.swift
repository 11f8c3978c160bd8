/// What a paragraph is in an official document (公文格式各要素), GB/T 9704—2012, chapter 7.
package enum DocumentElement: Sendable, Hashable {
  // 版头, 7.2
  /// 份号
  case copyNumber
  /// 密级和保密期限
  case secrecy
  /// 紧急程度
  case urgency
  /// 发文机关标志
  case mark
  /// 发文字号
  case number
  /// 签发人
  case signers

  // 主体, 7.3
  /// 标题, of the document or of the text that it issues.
  case title
  /// 题下: the line below the title.
  case dateline
  /// 主送机关
  case addressees
  /// 层次标题, 1 to 4; one that runs into its paragraph is `.text`.
  case heading(level: Int)
  /// 正文
  case text
  /// A line of a list of names (名单).
  case roster
  /// A cell of a table.
  case cell
  /// 附件说明
  case annexList
  /// 发文机关署名
  case signature
  /// 签署人: 职务, and 姓名 where no stamp takes its place (7.3.5.3).
  case signatory
  /// 成文日期
  case date
  /// 附注
  case note
  /// 出席、请假、列席 of 纪要 (10.3).
  case attendance

  // 附件, 7.3.7
  /// 附件1
  case annexLabel
  case annexTitle

  // 版记, 7.4
  /// 主送机关 that stand in the colophon (7.3.2).
  case colophonAddressees
  /// 抄送机关
  case copies
  /// 印发机关和印发日期
  case printing

  /// 页码, 7.5
  case pageNumber
  /// Shows nothing: spacing, rules, the end of a section.
  case blank
}

/// Which text of a file a paragraph belongs to: the document itself, the text that it issues, or an annex of either.
package enum DocumentPart: Sendable, Hashable {
  case own
  case issuedText
  /// Counted from 0.
  case annex(Int)
  case annexOfIssuedText(Int)
}
