/// The kinds of typefaces that the standard names (字体); a font of any maker belongs to one, or to none.
package enum FontClass: String, Sendable, Hashable, CaseIterable {
  case fangsong = "仿宋"
  case kaiti = "楷体"
  case heiti = "黑体"
  /// 小标宋, and 华文中宋, which stands in for it where it is not licensed.
  case xiaobiaosong = "小标宋"
  case songti = "宋体"

  /// - Parameter font: as Word names it: `仿宋_GB2312`, `FangSong`, `方正小标宋_GBK`.
  package init?(font name: String) {
    let name = name.lowercased().filter { !$0.isWhitespace }
    guard !Self.strangers.contains(where: name.contains),
      let known = Self.fragments.first(where: { name.contains($0.fragment) })
    else { return nil }
    self = known.kind
  }

  /// Names that look like those of a kind, but are of none.
  private static let strangers = ["雅黑", "yahei", "圆", "艺", "大标宋", "dabiaosong"]

  /// What a name contains, the telling ones first: 方正小标宋 is no 宋体.
  private static let fragments: [(fragment: String, kind: FontClass)] = [
    ("小标宋", .xiaobiaosong), ("xiaobiaosong", .xiaobiaosong), ("fzxbs", .xiaobiaosong),
    ("中宋", .xiaobiaosong), ("zhongsong", .xiaobiaosong),
    ("仿宋", .fangsong), ("fangsong", .fangsong), ("fandolfang", .fangsong), ("fzfs", .fangsong),
    ("楷", .kaiti), ("kaiti", .kaiti), ("ukai", .kaiti), ("fandolkai", .kaiti), ("fzkt", .kaiti),
    ("黑", .heiti), ("simhei", .heiti), ("heiti", .heiti), ("hansans", .heiti),
    ("notosanscjk", .heiti), ("notosanssc", .heiti), ("fzht", .heiti), ("zenhei", .heiti),
    ("宋", .songti), ("simsun", .songti), ("stsong", .songti), ("hanserif", .songti),
    ("notoserifcjk", .songti), ("notoserifsc", .songti), ("uming", .songti), ("fzss", .songti),
  ]
}
