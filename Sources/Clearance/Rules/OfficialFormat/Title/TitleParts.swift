import Diagnostics
import Documents

extension Rule {
  /// TI-02: the agency, 关于, the matter, 的, the 文种 (条例第九条第七项).
  static let titleParts = Rule(
    "TI-02", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "标题由发文机关名称、事由和文种组成：某机关关于某事的某文种",
      why: "收文单位从标题看出谁发的、什么事、要做什么。版头已有发文机关标志的，标题里可以省去机关名称。",
      good: "演示市市场监督管理局关于做好节日检查工作的通知", bad: "做好节日检查工作通知")
  ) { proofreading, rule in
    guard let title = proofreading.title, proofreading.isOfficial, let genre = title.genre else {
      return []
    }
    let about = title.ranges(ofOwn: "关于").first
    if about == nil { return genre.needsMatter ? [rule.noAbout(title, genre)] : [] }
    if !title.hasParticle(before: genre) { return [rule.noParticle(title, genre)] }
    let lacksAgency = about?.lowerBound == 0 && proofreading.document.masthead == nil
    return lacksAgency ? [rule.noAgency(title)] : []
  }
}

extension Genre {
  /// 公告, 报告 and the like may be named without 关于: 2026年政府工作报告.
  fileprivate var needsMatter: Bool {
    switch self {
    case .notice, .circular, .request, .reply, .opinion, .letter, .proposal: true
    case .resolution, .decision, .order, .communique, .announcement, .publicNotice, .report,
      .minutes:
      false
    }
  }

  /// How the title names it: 令 for 命令.
  fileprivate func name(in title: String) -> String {
    title.hasSuffix(rawValue) ? rawValue : "令"
  }
}

extension TitleWords {
  /// 的 before the genre, with 紧急 or the like between: 的紧急通知, 的复函.
  fileprivate func hasParticle(before genre: Genre) -> Bool {
    let words = Array(withoutRemark.unicodeScalars)
    let end = words.count - genre.name(in: withoutRemark).unicodeScalars.count
    return words[max(0, end - 5)..<end].contains("的")
  }
}

extension Rule {
  fileprivate func noAbout(_ title: TitleWords, _ genre: Genre) -> Finding {
    flaw(
      "标题“\(title.text.excerpt)”没有用“关于”引出事由", title,
      suggestion: "写成“关于……的\(genre.rawValue)”")
  }

  fileprivate func noParticle(_ title: TitleWords, _ genre: Genre) -> Finding {
    flaw(
      "标题“\(title.text.excerpt)”的文种前没有“的”字", title, suggestion: "写成“关于……的\(genre.rawValue)”")
  }

  fileprivate func noAgency(_ title: TitleWords) -> Finding {
    flaw(
      "标题没有发文机关名称", title, .note, suggestion: "没有版头的，在“关于”前写上发文机关名称")
  }

  private func flaw(
    _ message: String, _ title: TitleWords, _ severity: Severity = .warning, suggestion: String
  ) -> Finding {
    finding(message, at: title.passage.beginning, severity, suggestion: suggestion)
  }
}
