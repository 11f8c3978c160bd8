import Diagnostics
import OfficialLayout
import Records

/// How messages speak of the looks of a Word file.
enum LookWords {
  /// `小四`, `17磅`.
  static func size(halfPoints: Int) -> String {
    let named = TypeSize.allCases.first { $0.length.halfPoints == halfPoints }
    return named?.rawValue ?? "\(halves(halfPoints))磅"
  }

  /// `宋体`, `“微软雅黑”`.
  static func font(_ name: String?) -> String {
    guard let name else { return "没有指定的字体" }
    return FontClass(font: name)?.rawValue ?? "“\(name.excerpt)”"
  }

  /// `28.95磅`
  static func points(twips: Int) -> String {
    let hundredths = twips * 5
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return "\(whole)磅" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)磅" : "\(whole).\(rest < 10 ? "0" : "")\(rest)磅"
  }

  /// `25.4毫米`
  static func millimetres(twips: Int) -> String {
    let tenths = (Length.twips(twips).emu + 1_800) / 3_600
    return tenths % 10 == 0 ? "\(tenths / 10)毫米" : "\(tenths / 10).\(abs(tenths % 10))毫米"
  }

  /// `2字`, `1.5字`; of another unit where it is named.
  static func characters(_ hundredths: Int, _ unit: String = "字") -> String {
    let tenths = (abs(hundredths) + 5) / 10
    let rest = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
    return "\(hundredths < 0 && tenths > 0 ? "-" : "")\(tenths / 10)\(rest)\(unit)"
  }

  private static func halves(_ count: Int) -> String {
    count % 2 == 0 ? String(count / 2) : "\(count / 2).5"
  }
}
