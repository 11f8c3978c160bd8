/// Words of every day that are also names of persons: 高峰, 文明, 安全.
///
/// A hidden 安全 must not stop every page that speaks of 食品安全; where it stands alone it is the person.
enum OrdinaryWords {
  static func contain(_ name: [UInt16]) -> Bool { words.contains(name) }

  private static let words = Set(
    """
    安全 安排 安装 安徽 白云 包装 包括 常年 常州 车辆 车间 成功 成人 程度 程序 单位 单价 党员 党委 方便 方法 方面 方向 \
    方正 范围 高度 高峰 高新 高中 关键 关系 关于 管理 贵州 贵港 国家 和平 黄金 黄河 计量 计算 江苏 江西 解除 解决 解释 \
    金额 金融 金属 经营 路面 马上 明确 明白 平安 平方 平台 全部 全国 全面 全市 任何 任务 任意 商标 商品 商业 时间 时候 \
    石油 万元 王国 危害 危险 温度 温州 文件 文明 武汉 武器 相对 相关 相应 项目 许可 宣布 宣传 应当 应急 应予 应用 于是 \
    查处 查封 查明 张贴 支持 支付 左右 周边 周围 周转 周期 祖国 建国 国庆 海洋 江河 长江 向阳 东方 南方 北方 西方
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf16) })
}
