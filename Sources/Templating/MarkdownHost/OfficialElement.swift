/// A part of the official form that a paragraph or a line of front matter gives.
enum OfficialElement: String, Sendable, Hashable, CaseIterable {
  case copyNumber = "份号"
  case secrecy = "密级"
  case urgency = "紧急程度"
  case mark = "发文机关标志"
  case number = "发文字号"
  case signers = "签发人"
  case dateline = "题下"
  case addressees = "主送"
  case signature = "署名"
  case date = "成文日期"
  case note = "附注"
  case copies = "抄送"
  case printer = "印发机关"
  case printDate = "印发日期"
}
