package import Documents

extension Annex {
  /// How its pages lie: as it says itself, else on their side where it begins with a table that cannot stand upright.
  /// Its label and title would otherwise be alone on an upright page.
  package func orientation(in layout: LayoutProfile) -> PageOrientation {
    if let orientation { return orientation }
    guard case .table(let table)? = body?.first else { return .portrait }
    return TablePlan(table, on: .portrait, layout).orientation
  }
}
