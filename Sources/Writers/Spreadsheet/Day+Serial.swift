import Documents

extension Day {
  /// The number by which a sheet knows the day, with 29 February 1900, which never was, counted as day 60
  /// (ECMA-376, 18.17.4.1). Nil before 1 March 1900, where programs disagree.
  var serial: Int? {
    // Years of this reckoning begin in March, so that the leap day is the last of them.
    let year = month > 2 ? self.year : self.year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let era = year / 400
    let yearOfEra = year % 400
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let serial = days - 693_899
    return serial > 60 ? serial : nil
  }
}
