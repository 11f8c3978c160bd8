import Yinfa

/// The fonts that official documents ask for (GB/T 9704—2012), and what this machine has of them.
///
/// A document names the fonts and does not carry them; a reader without them sees stand-ins.
enum InstalledFonts {
  private struct Role {
    let name: String
    /// What official documents name.
    let wanted: [String]
    /// What comes near on screen and paper.
    let standIns: [String]
  }

  private static let roles = [
    Role(
      name: "小标宋（标题）",
      wanted: ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"],
      standIns: ["SimSun", "宋体", "STZhongsong", "Noto Serif CJK SC", "AR PL UMing CN"]),
    Role(
      name: "仿宋（正文）", wanted: ["FangSong_GB2312", "仿宋_GB2312"],
      standIns: ["FangSong", "仿宋", "STFangsong", "FZFangSong-Z02", "AR PL UMing CN"]),
    Role(
      name: "黑体（一级标题）", wanted: ["SimHei", "黑体"],
      standIns: ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", "Microsoft YaHei"]),
    Role(
      name: "楷体（二级标题）", wanted: ["KaiTi_GB2312", "楷体_GB2312"],
      standIns: ["KaiTi", "楷体", "STKaiti", "AR PL UKai CN"]),
    Role(
      name: "宋体（页码、表格）", wanted: ["SimSun", "宋体"],
      standIns: ["NSimSun", "Noto Serif CJK SC", "AR PL UMing CN"]),
    Role(
      name: "西文（数字）", wanted: ["Times New Roman"], standIns: ["Liberation Serif", "Tinos"]),
  ]

  static var checkups: [Checkup] {
    guard let families else {
      return [Checkup(.poor, "字体", "没有 fontconfig（fc-list），看不到装了哪些字体")]
    }
    return roles.map { checkup($0, families) } + [presets(families)]
  }

  /// Which of the sets that `yinfa.yaml` may name are all there: one is enough.
  private static func presets(_ installed: Set<String>) -> Checkup {
    let found = Press.fontPresets.map { preset in
      (preset.name, preset.families.filter { !isInstalled($0, installed) })
    }
    let words = found.map { name, missing in
      missing.isEmpty ? "\(name) 齐全" : "\(name) 缺 \(missing.joined(separator: "、"))"
    }
    let hasOne = found.contains { $0.1.isEmpty }
    return Checkup(hasOne ? .good : .poor, "字体方案（版式）", words.joined(separator: "；"))
  }

  private static func isInstalled(_ family: String, _ installed: Set<String>) -> Bool {
    installed.contains(family) || latinNames[family].map(installed.contains) == true
  }

  /// What some systems call the fonts.
  private static let latinNames = [
    "仿宋_GB2312": "FangSong_GB2312", "楷体_GB2312": "KaiTi_GB2312", "方正小标宋简体": "FZXiaoBiaoSong-B05S",
    "仿宋": "FangSong", "楷体": "KaiTi", "黑体": "SimHei", "宋体": "SimSun",
    "方正小标宋_GBK": "FZXiaoBiaoSong-B05", "方正仿宋_GBK": "FZFangSong-Z02", "方正黑体_GBK": "FZHei-B01",
    "方正楷体_GBK": "FZKai-Z03", "方正书宋_GBK": "FZShuSong-Z01", "华文中宋": "STZhongsong",
    "华文仿宋": "STFangsong", "华文黑体": "STHeiti", "华文楷体": "STKaiti", "华文宋体": "STSong",
  ]

  private static func checkup(_ role: Role, _ families: Set<String>) -> Checkup {
    if let font = role.wanted.first(where: families.contains) {
      return Checkup(.good, role.name, font)
    }
    if let font = role.standIns.first(where: families.contains) {
      return Checkup(.poor, role.name, "没有 \(role.wanted[0])，本机显示用 \(font) 代替；成品中的字体名不变")
    }
    return Checkup(.poor, role.name, "没有 \(role.wanted[0])，也没有相近的字体；成品中的字体名不变")
  }

  static var families: Set<String>? {
    guard Programs.path(of: "fc-list") != nil,
      let outcome = ChildProcess.run(["fc-list", ":", "family"], seconds: 20)
    else { return nil }
    let names = String(decoding: outcome.output, as: UTF8.self)
      .split { $0 == "," || $0.isNewline }
    return Set(names.map(String.init))
  }
}
