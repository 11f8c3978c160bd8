import Documents

/// What `yinfa new` shows of a genre: words that a clerk replaces.
struct GenreSample {
  /// One sentence for the person who looks for the kind.
  let summary: String
  let title: String
  /// 导语 and 结语, which carry the set phrases of the genre.
  let opening: String
  let closing: String
  let addressees: String
  let number: String

  init(of genre: Genre) {
    self =
      switch genre {
      case .notice: .notice
      case .circular: .circular
      case .decision: .decision
      case .opinion: .opinion
      case .resolution: .resolution
      case .communique: .communique
      case .announcement: .announcement
      case .publicNotice: .publicNotice
      case .request: .request
      case .report: .report
      case .proposal: .proposal
      case .letter: .letter
      case .reply: .reply
      case .order: .order
      case .minutes: .minutes
      }
  }

  private init(
    _ summary: String, _ title: String, _ opening: String, _ closing: String,
    addressees: String? = "各县（区）市场监督管理局", number: String = "演市监〔2026〕1号"
  ) {
    self.summary = summary
    self.title = title
    self.opening = opening
    self.closing = closing
    self.addressees = addressees ?? ""
    self.number = number
  }
}

extension GenreSample {
  private static let notice = GenreSample(
    "一般的通知", "演示市市场监督管理局关于做好节日检查的通知", "现将有关事项通知如下。", "请认真贯彻执行。")

  private static let circular = GenreSample(
    "表彰、批评或者通报情况的通报", "演示市市场监督管理局关于节日检查情况的通报", "现将有关情况通报如下。",
    "请认真吸取教训，做好整改。")

  private static let decision = GenreSample(
    "对重要事项作出安排、奖惩的决定", "演示市市场监督管理局关于表彰先进单位的决定", "现决定对下列单位予以表彰。",
    "希望受表彰的单位再接再厉。")

  private static let opinion = GenreSample(
    "对重要问题提出见解和办法的意见", "演示市市场监督管理局关于加强药品质量监管的意见", "现提出以下意见。", "请结合实际贯彻落实。")

  private static let resolution = GenreSample(
    "会议通过的决议", "演示市个体劳动者协会关于年度工作的决议", "会议决议如下。", "会议号召全体会员抓好落实。")

  private static let communique = GenreSample(
    "公布重要决定或者重大事项的公报", "演示市市场监督管理局年度工作公报", "现公布如下。", "特此公报。", addressees: nil)

  private static let announcement = GenreSample(
    "向国内外宣布重要事项或者法定事项的公告", "演示市市场监督管理局关于药品抽检结果的公告", "现将抽检结果公告如下。", "特此公告。",
    addressees: nil)

  private static let publicNotice = GenreSample(
    "在一定范围内公布应当遵守或者周知的事项的通告", "演示市市场监督管理局关于开展电梯检验的通告", "现将有关事项通告如下。",
    "特此通告。", addressees: nil)

  private static let request = GenreSample(
    "向上级机关请求指示、批准的请示，一文一事", "演示市市场监督管理局关于购置检验设备的请示", "现将购置检验设备的有关情况请示如下。",
    "妥否，请批示。", addressees: "演示省市场监督管理局")

  private static let report = GenreSample(
    "向上级机关汇报工作、反映情况的报告，不夹带请示事项", "演示市市场监督管理局关于节日检查工作的报告", "现将有关情况报告如下。",
    "特此报告。", addressees: "演示省市场监督管理局")

  private static let proposal = GenreSample(
    "人民政府向同级人民代表大会提请审议事项的议案", "演示市人民政府关于提请审议条例草案的议案", "现提请审议。", "请予审议。",
    addressees: "演示市人民代表大会常务委员会")

  private static let letter = GenreSample(
    "不相隶属机关之间商洽、询问、答复的函", "演示市市场监督管理局关于商请协助调查的函", "现就有关事项函商如下。", "请予支持，并函复。",
    addressees: "演示市公安局", number: "演市监函〔2026〕1号")

  private static let reply = GenreSample(
    "答复下级机关请示事项的批复", "演示市市场监督管理局关于同意购置检验设备的批复", "你局《关于购置检验设备的请示》收悉，现批复如下。", "此复。",
    addressees: "演示县市场监督管理局", number: "演市监函〔2026〕1号")

  private static let order = GenreSample(
    "公布规章、宣布强制性措施的命令（令）", "", "《演示市特种设备使用管理办法》已经审议通过，现予公布，自公布之日起施行。", "",
    addressees: nil, number: "第1号")

  private static let minutes = GenreSample(
    "记载会议主要情况和议定事项的纪要", "", "会议研究了节日检查工作，议定如下事项。", "", addressees: nil, number: "第1期")
}
