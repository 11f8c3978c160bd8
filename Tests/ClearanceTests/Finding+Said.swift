import Clearance
import Diagnostics

extension Finding {
  /// `2:5: 错误: … → …`
  var said: String {
    let place = diagnostic.location.map { "\($0.line):\($0.column): " } ?? ""
    return place + "\(diagnostic.severity.chinese): \(diagnostic.message)"
      + " → \(diagnostic.suggestion ?? "")"
  }
}
