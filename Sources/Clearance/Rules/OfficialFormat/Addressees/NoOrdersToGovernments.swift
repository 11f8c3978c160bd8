import Diagnostics
import Documents

extension Rule {
  /// TO-06: a department gives no directions to the party committee or government below (条例第十六条第二项).
  static let noOrdersToGovernments = Rule(
    "TO-06", Citation("党政机关公文处理工作条例", "第十六条", .general),
    Guidance(
      "部门不向下级党委、政府发指令性公文",
      why: "部门在职权范围内指导下级部门。确需向下级党委、政府布置的，经本级党委、政府同意后由其办公厅（室）行文，或者在文中注明已经同意。",
      good: "各县（区）市场监督管理局：", bad: "市市场监督管理局的通知主送“各县（区）人民政府：”")
  ) { proofreading, rule in
    guard proofreading.isDirectedByDepartment else { return [] }
    return proofreading.addressees.flatMap { list in
      list.names.filter { list.isGovernment($0) }.map { rule.government(list, $0) }
    }
  }
}

extension Proofreading {
  fileprivate var isDirectedByDepartment: Bool {
    guard document.route == .downward, let genre = document.genre else { return false }
    let signers = AgencyName.signatures(of: self) + AgencyName.marks(of: self)
    let isDepartment = signers.allSatisfy { signer in
      ["局", "厅"].contains(where: signer.name.hasSuffix)
    }
    return genre.isDirective && !signers.isEmpty && isDepartment && !isApproved
  }

  /// 经市人民政府同意: said in the text, as the clause demands.
  private var isApproved: Bool {
    texts[0].body.contains { passage in
      passage.ranges(of: "同意").contains { range in
        passage.scalars[max(0, range.lowerBound - 20)..<range.lowerBound].contains("经")
      }
    }
  }
}

extension Genre {
  /// Whether documents of the genre tell others what to do.
  fileprivate var isDirective: Bool {
    switch self {
    case .decision, .order, .notice, .opinion: true
    case .resolution, .communique, .announcement, .publicNotice, .circular, .report, .request,
      .reply, .proposal, .letter, .minutes:
      false
    }
  }
}

extension AgencyList {
  fileprivate func isGovernment(_ range: Range<Int>) -> Bool {
    ["人民政府", "党委", "县委", "区委", "旗委"].contains(where: name(range).hasSuffix)
  }
}

extension Rule {
  fileprivate func government(_ list: AgencyList, _ range: Range<Int>) -> Finding {
    finding(
      "部门的公文主送了“\(list.name(range).excerpt)”", at: list.passage.location(of: range), .warning,
      suggestion: "改为主送下级部门；经本级政府同意的，在正文里写明“经……同意”")
  }
}
