extension GBT9704 {
  /// Clause 7.3.5.1: where seals stand in a joint document (联合行文加盖印章).
  package enum Seal {
    /// Seals of agencies at county and city level are 42 mm across, those above 45 mm (practice).
    package static let diameter = Length.millimetres(45)
    /// Between two seals, which neither cross nor touch (印章之间互不相交或相切): what practice leaves at least.
    package static let gap = Length.millimetres(3)
    /// How many stand in a row without going beyond the type area (每排印章两端不得超出版心).
    package static let perRow = (Page.typeAreaWidth + gap).emu / (diameter + gap).emu
  }

  /// Clause 7.3.5.3: a document signed with a stamp (签名章).
  package enum Stamp {
    /// 下空二行.
    package static let blankLinesAbove = 2
    /// 签名章右空四字.
    package static let indent = 4
    /// 签名章左空二字标注签发人职务.
    package static let postGap = 2
    /// 签名章下空一行编排成文日期.
    package static let blankLinesAboveDate = 1
    /// The room that a stamp takes, which the standard leaves open: 40 mm by two lines (practice).
    package static let width = Length.millimetres(40)
    package static let lines = 2
  }
}
