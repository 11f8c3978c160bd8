import Diagnostics
import Documents

/// The first signs of plates, as units.
enum VehiclePlates {
  static let provinces = VehiclePlate.provinces.compactMap { UInt16(exactly: $0.value) }.sorted()
}

/// PII-PLATE: numbers of vehicles.
extension LeakSearch {
  mutating func findPlate(at index: Int) {
    guard let (plate, range) = compactPlate(at: index) ?? spacedPlate(at: index) else { return }
    let isLicence =
      text.hasWord(LeakWords.licence, near: range, within: 8)
      && !text.hasWord(LeakWords.vehicle, near: range, within: 20)
    leaks.append(
      Leak(
        rule: .vehiclePlate, severity: isLicence ? .warning : .error, range: range, kind: "车牌号",
        masked: plate.masked, suggestion: "删去，或者只留前两位"))
  }

  /// 桂R12345, 桂R·12345, 桂R 12345
  private func compactPlate(at index: Int) -> (VehiclePlate, Range<Int>)? {
    let units = text.units
    guard index + 1 < units.count, (0x41...0x5A).contains(units[index + 1]) else { return nil }
    var serial = index + 2
    while serial < units.count, serial - index < 4, units[serial].isJoint { serial += 1 }
    var end = serial
    while end < units.count, units[end].isAlphanumeric, end - serial < 7 { end += 1 }
    if end < units.count, end - serial == 4, units[end].isHan { end += 1 }
    let signs = units[index..<(index + 2)] + units[serial..<end]
    return VehiclePlate(String(decoding: signs, as: UTF16.self)).map { ($0, index..<end) }
  }

  /// Sign by sign, with one space or mark between.
  private func spacedPlate(at index: Int) -> (VehiclePlate, Range<Int>)? {
    let units = text.units
    guard index + 1 < units.count, units[index + 1].isJoint else { return nil }
    var signs = [units[index]]
    var last = index
    while signs.count < 9, last + 2 < units.count, units[last + 1].isJoint,
      units[last + 2].isAlphanumeric
    {
      signs.append(units[last + 2])
      last += 2
    }
    guard last + 1 >= units.count || !units[last + 1].isAlphanumeric else { return nil }
    return VehiclePlate(String(decoding: signs, as: UTF16.self)).map { ($0, index..<(last + 1)) }
  }
}
