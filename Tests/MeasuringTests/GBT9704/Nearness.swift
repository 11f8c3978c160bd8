extension Double {
  /// Whether the length is what the standard asks, but for what a ruler cannot tell.
  func isNear(_ expected: Double, within tolerance: Double = 0.4) -> Bool {
    abs(self - expected) <= tolerance
  }
}
