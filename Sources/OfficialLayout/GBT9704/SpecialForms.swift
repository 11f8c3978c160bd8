extension GBT9704 {
  /// Clause 10.1: 信函格式.
  package enum Letter {
    /// 发文机关标志上边缘至上页边.
    package static let markTop = Length.millimetres(30)
    /// 发文机关标志下 4 mm 处印红色双线.
    package static let ruleBelowMark = Length.millimetres(4)
    /// 距下页边 20 mm 处印红色双线.
    package static let ruleAboveFoot = Length.millimetres(20)
    /// 线长均为 170 mm, 居中排布.
    package static let ruleLength = Length.millimetres(170)
    /// The standard leaves the widths open; offices print 2.25 and 0.75 pt.
    package static let thickRule = Length.twips(45)
    package static let thinRule = Length.twips(15)
    /// Between the thick rule and the thin one, as offices print it.
    package static let betweenRules = Length.twips(34)
    /// 7/8 of the height of a 三号 character: from the rule to the first line, and from the last line to the other rule.
    package static let textBelowRule = Length(emu: Page.textSize.length.emu * 7 / 8)
    /// 标题居中编排, 与其上最后一个要素相距二行.
    package static let blankLinesAboveTitle = 2
  }

  /// Clause 10.2: 命令（令）格式.
  package enum Order {
    /// 发文机关标志上边缘至版心上边缘.
    package static let markBelowTypeArea = Length.millimetres(20)
    /// 发文机关标志下空二行居中编排令号.
    package static let blankLinesAboveNumber = 2
    /// 令号下空二行编排正文.
    package static let blankLinesAboveText = 2
  }

  /// Clause 10.3: 纪要格式.
  package enum Minutes {
    /// 发文机关标志上边缘至版心上边缘.
    package static let markBelowTypeArea = Letterhead.markBelowTypeArea
    /// 在正文或附件说明下空一行.
    package static let blankLinesAboveAttendance = 1
    /// 左空二字编排“出席”二字.
    package static let attendanceIndent = 2
    /// Between the number and the line that says who wrote the minutes, and when (practice).
    package static let blankLinesAboveHeadLine = 1
  }
}
