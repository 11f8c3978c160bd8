import Documents

/// An office's own layout (版式), as `yinfa.yaml` has it. Every number says which clause it is about.
///
/// Lengths are written as text, `28.95磅`; whoever reads them knows which unit goes without saying.
package enum LayoutRecord {
  package static let shape = Shape(
    "版式", "公文的版式，不写的项按国家标准",
    fields: [
      FieldDefinition(
        "方案", .choice(["常用", "精确"]), .open,
        "常用：页面设置里是37、35、28、26毫米；精确：按GB/T 33476.2附录A改边距，字面正好占满版心", example: "常用"),
      FieldDefinition(
        "字体", .choice(["GB2312", "Windows", "GBK", "Mac"]), .open,
        "仿宋_GB2312等、Windows自带的仿宋等、方正GBK字体、Mac版Office的华文字体", example: "GB2312"),
      FieldDefinition(
        "数字字体", .text, .open, "数字和字母的字体；不写时随汉字的字体，引号和破折号总随汉字",
        example: "Times New Roman"),
      FieldDefinition("页边距", .record { margins }, .open, "毫米（GB/T 9704—2012第5.2.1条，规定）"),
      FieldDefinition("版心", .record { typeArea }, .open, "毫米；写了它，右边距和下边距由它算出（第5.2.1条，规定）"),
      FieldDefinition("行距", .text, .open, "磅，或写“579缇”；每页22行（第5.2.3条，一般）", example: "28.95"),
      FieldDefinition(
        "字距", .text, .open, "磅，负数是紧缩；三号字紧缩0.25磅才排得下每行28字（第5.2.3条，一般）", example: "-0.25"),
      FieldDefinition("页码距", .text, .open, "毫米，一字线到版心下边缘（第7.5条，规定）", example: "7"),
      FieldDefinition(
        "页码位置", .choice(["外侧", "居中"]), .open,
        "没有版头的稿子页码放在哪里；有版头的总是单页居右、双页居左（第7.5条，规定）", example: "外侧"),
      FieldDefinition(
        "横向页码", .choice(["随纸旋转", "页脚"]), .open, "横排页的页码放在哪里（第8章，规定）", example: "随纸旋转"),
      FieldDefinition(
        "版记定位", .choice(["文本框", "浮动表格"]), .open, "版记靠什么定在版心底边（第7.4.1条，推荐）", example: "文本框"),
      FieldDefinition(
        "版记页", .choice(["双面", "单面"]), .open, "双面印刷时版记在最后一个双页，单面时在最后一页（第6.2条，规定）",
        example: "双面"),
      FieldDefinition(
        "标志字号", .text, .open, "磅，或写“小初”；不写时以一行排满为度（第7.2.4条没有规定字号）", example: "42"),
      FieldDefinition(
        "红线粗细", .text, .open, "毫米，或写“1.5磅”（第7.2.7条没有规定粗细）", example: "0.53"),
      FieldDefinition(
        "层次加粗", .list(.choice(levels)), .open, "哪几层标题加粗（标准没有要求加粗）", example: "[二级, 三级]"),
    ])

  /// What 层次加粗 may list, from the first level down.
  package static let levels = ["一级", "二级", "三级", "四级"]

  private static let margins = Shape(
    "页边距", "上下左右的空白，毫米",
    fields: [
      FieldDefinition("上", .text, .open, "天头，37毫米±1毫米（第5.2.1条，规定）", example: "37"),
      FieldDefinition("下", .text, .open, "下边距，35毫米（由第5.2.1条的版心算出）", example: "35"),
      FieldDefinition("左", .text, .open, "订口，28毫米±1毫米（第5.2.1条，规定）", example: "28"),
      FieldDefinition("右", .text, .open, "右边距，26毫米（由第5.2.1条的版心算出）", example: "26"),
    ])

  private static let typeArea = Shape(
    "版心", "文字占的地方，毫米",
    fields: [
      FieldDefinition("宽", .text, .open, "156毫米（第5.2.1条，规定）", example: "156"),
      FieldDefinition("高", .text, .open, "225毫米（第5.2.1条，规定）", example: "225"),
    ])
}
