extension IOFailure {
  /// Standard output is full or closed.
  static func cannotPrint() -> IOFailure { IOFailure("标准输出: 写不出去，磁盘可能已满或输出已关闭") }
}
