import Publication

extension Paper {
  /// Why a published decision was withdrawn (行政处罚法 Art 48).
  static let withdrawalNotice = Paper(.withdrawal, "说明为什么撤回处罚信息，不写违法事实")
}
