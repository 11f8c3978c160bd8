import Records

extension Kind {
  /// A plan that travels alone.
  static let workPlan = Kind(
    id: "work-plan", names: ["实施方案", "工作方案"], summary: "单独成文的实施方案、工作方案",
    shape: WorkPlan.shape)
}
