import OfficialLayout

/// The roles of paragraphs as the style list of a word processor shows them.
///
/// Where Word has a style of its own for the thing, the name is Word's: its navigation pane, screen
/// readers and converters know a `heading 1`.
extension ParagraphStyle {
  var id: String {
    switch self {
    case .normal: "Normal"
    case .body: "BodyText"
    case .heading1: "Heading1"
    case .heading2: "Heading2"
    case .heading3: "Heading3"
    case .heading4: "Heading4"
    case .title: "Title"
    case .dateline: "Subtitle"
    case .mark: "AgencyMark"
    case .classification: "Classification"
    case .number: "DocumentNumber"
    case .signers: "Signers"
    case .hairline: "Hairline"
    case .annexLabel: "AnnexLabel"
    case .annexList: "AnnexList"
    case .bullet: "ListBullet"
    case .roster: "Roster"
    case .signature: "Signature"
    case .note: "Note"
    case .attendance: "Attendance"
    case .tableText: "TableText"
    case .tableCentered: "TableCentered"
    case .tableHead: "TableHead"
    case .denseText: "DenseText"
    case .denseCentered: "DenseCentered"
    case .denseHead: "DenseHead"
    case .crowdedText: "CrowdedText"
    case .crowdedCentered: "CrowdedCentered"
    case .crowdedHead: "CrowdedHead"
    case .imprint: "Imprint"
    case .pageNumber: "Footer"
    }
  }

  var name: String {
    switch self {
    case .normal: "Normal"
    case .body: "Body Text"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .title: "Title"
    case .dateline: "Subtitle"
    case .mark: "发文机关标志"
    case .classification: "密级和紧急程度"
    case .number: "发文字号"
    case .signers: "签发人"
    case .hairline: "细线"
    case .annexLabel: "附件标识"
    case .annexList: "附件说明"
    case .bullet: "List Bullet"
    case .roster: "名单"
    case .signature: "Signature"
    case .note: "附注"
    case .attendance: "出席列席"
    case .tableText: "表格文字"
    case .tableCentered: "表格居中"
    case .tableHead: "表头"
    case .denseText: "密表文字"
    case .denseCentered: "密表居中"
    case .denseHead: "密表表头"
    case .crowdedText: "极密表文字"
    case .crowdedCentered: "极密表居中"
    case .crowdedHead: "极密表表头"
    case .imprint: "版记"
    case .pageNumber: "footer"
    }
  }
}
