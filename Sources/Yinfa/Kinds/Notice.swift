import Records

extension Kind {
  /// A plain notice.
  static let notice = Kind(
    id: "notice", names: ["通知"], summary: "一般的通知",
    shape: Notice.shape)
}
