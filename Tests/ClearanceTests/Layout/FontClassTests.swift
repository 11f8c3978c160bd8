import Clearance
import Testing

@Suite struct FontClassTests {
  @Test(arguments: [
    ("仿宋_GB2312", FontClass.fangsong), ("FangSong", .fangsong), ("方正仿宋_GBK", .fangsong),
    ("华文仿宋", .fangsong), ("STFangsong", .fangsong), ("楷体_GB2312", .kaiti), ("KaiTi", .kaiti),
    ("方正楷体简体", .kaiti), ("黑体", .heiti), ("SimHei", .heiti), ("Noto Sans CJK SC", .heiti),
    ("方正小标宋简体", .xiaobiaosong), ("FZXiaoBiaoSong-B05S", .xiaobiaosong), ("华文中宋", .xiaobiaosong),
    ("宋体", .songti), ("SimSun", .songti), ("@宋体", .songti), ("Noto Serif CJK SC", .songti),
  ])
  func `a font of any maker belongs to a kind`(name: String, kind: FontClass) {
    #expect(FontClass(font: name) == kind)
  }

  @Test(arguments: [
    "微软雅黑", "Microsoft YaHei", "等线", "Times New Roman", "Calibri", "方正大标宋简体", "幼圆", "",
  ])
  func `fonts that the standard does not name belong to none`(name: String) {
    #expect(FontClass(font: name) == nil)
  }
}
