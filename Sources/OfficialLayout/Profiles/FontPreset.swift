/// The typefaces of an office. The standard names kinds (仿宋体, 小标宋体), never a maker; a preset names fonts.
package struct FontPreset: Sendable, Hashable {
  /// 小标宋体: 发文机关标志 and 标题 (7.2.4, 7.3.1).
  package var title: FontFamily
  /// 仿宋体: everything without a rule of its own (5.2.2).
  package var text: FontFamily
  /// 黑体: 一、 and 附件, 密级 and 紧急程度 (7.2.2, 7.2.3, 7.3.3, 7.3.7).
  package var sans: FontFamily
  /// 楷体: （一） and the names of 签发人 (7.2.6, 7.3.3).
  package var script: FontFamily
  /// 宋体: page numbers (7.5).
  package var song: FontFamily
  /// Digits and Latin letters; nil leaves them to the Chinese font around them, as the standard does.
  package var digits: FontFamily?

  package init(
    title: FontFamily, text: FontFamily, sans: FontFamily, script: FontFamily, song: FontFamily,
    digits: FontFamily? = nil
  ) {
    self.title = title
    self.text = text
    self.sans = sans
    self.script = script
    self.song = song
    self.digits = digits
  }

  /// What most offices install: 仿宋_GB2312, 楷体_GB2312, 方正小标宋简体.
  package static let gb2312 = FontPreset(
    title: FontFamily("方正小标宋简体", substitute: "华文中宋"),
    text: FontFamily("仿宋_GB2312", substitute: "仿宋"),
    sans: FontFamily("黑体", substitute: "SimHei"),
    script: FontFamily("楷体_GB2312", substitute: "楷体"),
    song: FontFamily("宋体", substitute: "SimSun"))

  /// What Windows brings since version 7.
  package static let windows = FontPreset(
    title: FontFamily("方正小标宋简体", substitute: "华文中宋"),
    text: FontFamily("仿宋", substitute: "FangSong"),
    sans: FontFamily("黑体", substitute: "SimHei"),
    script: FontFamily("楷体", substitute: "KaiTi"),
    song: FontFamily("宋体", substitute: "SimSun"))

  /// The fonts of 方正 for the characters of GBK, which cover rare names.
  package static let gbk = FontPreset(
    title: FontFamily("方正小标宋_GBK", substitute: "方正小标宋简体"),
    text: FontFamily("方正仿宋_GBK", substitute: "仿宋"),
    sans: FontFamily("方正黑体_GBK", substitute: "黑体"),
    script: FontFamily("方正楷体_GBK", substitute: "楷体"),
    song: FontFamily("方正书宋_GBK", substitute: "宋体"))

  /// What Office for Mac brings.
  package static let mac = FontPreset(
    title: FontFamily("华文中宋", substitute: "STZhongsong"),
    text: FontFamily("华文仿宋", substitute: "STFangsong"),
    sans: FontFamily("华文黑体", substitute: "STHeiti"),
    script: FontFamily("华文楷体", substitute: "STKaiti"),
    song: FontFamily("华文宋体", substitute: "STSong"))

  /// By the name under which an office asks for them (`字体`).
  package static let named: KeyValuePairs<String, FontPreset> = [
    "GB2312": .gb2312, "Windows": .windows, "GBK": .gbk, "Mac": .mac,
  ]

  /// Every family once, in a fixed order.
  package var families: [FontFamily] {
    var families: [FontFamily] = []
    for family in [text, title, sans, script, song] + [digits].compactMap(\.self)
    where !families.contains(family) {
      families.append(family)
    }
    return families
  }
}

/// A font by the name that Word shows, and what to take where it is not installed.
package struct FontFamily: Sendable, Hashable {
  package let name: String
  package let substitute: String?

  package init(_ name: String, substitute: String? = nil) {
    self.name = name
    self.substitute = substitute
  }
}
