import Records

extension Kind {
  /// What the press and the site are told.
  static let newsRelease = Kind(
    id: "news-release", names: ["新闻通稿", "新闻稿"], summary: "新闻通稿、工作信息",
    shape: NewsRelease.shape)
}
