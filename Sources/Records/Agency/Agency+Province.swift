extension Agency {
  /// Whether it is of the State or of a province, by its name: 演示省市场监督管理局, 北京市市场监督管理局.
  package var isOfProvince: Bool {
    let municipalities = ["北京市", "天津市", "上海市", "重庆市"]
    return name.hasPrefix("国家")
      || name.contains("省市场监督管理局") || name.contains("省药品监督管理局")
      || name.contains("自治区市场监督管理局") || name.contains("自治区药品监督管理局")
      || municipalities.contains { name.hasPrefix("\($0)市场监督") || name.hasPrefix("\($0)药品监督") }
  }
}
