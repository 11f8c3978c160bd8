import Documents

extension Day {
  /// The number by which a sheet knows the day, with 29 February 1900, which never was, counted as day 60
  /// (ECMA-376, 18.17.4.1). Nil before 1 March 1900, where programs disagree.
  var serial: Int? {
    // 1 January 1900 is the calendar's 693,596th day and a sheet's first; the day that never was is one more.
    let serial = ordinal - 693_594
    return serial > 60 ? serial : nil
  }
}
