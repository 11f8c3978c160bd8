import Records

extension Kind {
  /// A form that stands alone.
  static let statisticsForm = Kind(
    id: "statistics-form", names: ["统计表"], summary: "单独的一张统计表",
    shape: Form.standalone)
}
