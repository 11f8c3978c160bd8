import Foundation

/// The programs and fonts with which documents are laid out and measured.
enum MeasuringTools {
  /// Debian names, as a person would install them.
  static let packages =
    "libreoffice-writer-nogui poppler-utils fonts-arphic-uming fonts-arphic-ukai"

  static let fontSettings = "\(folder)/fonts.conf"

  /// What this machine lacks.
  static let missing: [String] = {
    let programs = ["soffice", "pdftoppm", "pdftotext", "fc-match", "timeout"]
    let lacking = programs.filter { path(of: $0) == nil }
    guard lacking.isEmpty else { return lacking }
    return [("仿宋_GB2312", "AR PL UMing CN"), ("楷体_GB2312", "AR PL UKai CN")]
      .filter { !standsIn($0.1, for: $0.0) }.map(\.1)
  }()

  /// Whether the tests are to run: where all is there, and always in CI, where a lack is a failure.
  ///
  /// A test that is left out says so itself; this prints what would bring it back.
  static let areWanted: Bool = {
    if missing.isEmpty || ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    print("没有测量版面：缺少 \(missing.joined(separator: "、"))。安装：apt-get install \(packages)")
    return false
  }()

  static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().path()

  private static func standsIn(_ font: String, for family: String) -> Bool {
    let found = try? ToolRun.output(of: ["fc-match", "-f", "%{family}", family], seconds: 60)
    return found.map { String(decoding: $0, as: UTF8.self).contains(font) } ?? false
  }
}
