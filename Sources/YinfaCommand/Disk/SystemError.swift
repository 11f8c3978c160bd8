import Glibc

/// What the system said when it refused, in Chinese.
struct SystemError: Error, Equatable {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  var message: String { Self.messages[code] ?? "系统拒绝了操作（错误号 \(code)）" }

  private static let messages: [Int32: String] = [
    ENOENT: "没有这个文件或文件夹",
    EACCES: "没有权限",
    EPERM: "没有权限",
    EEXIST: "已经有同名的文件",
    EISDIR: "这是一个文件夹，不是文件",
    ENOTDIR: "路径中有一段不是文件夹",
    ENOSPC: "磁盘已满",
    EDQUOT: "磁盘配额已用完",
    EROFS: "磁盘是只读的",
    EFBIG: "文件太大",
    ENAMETOOLONG: "文件名太长",
    ELOOP: "路径中有符号链接",
    EMFILE: "打开的文件太多",
    ENFILE: "系统打开的文件太多",
    EIO: "磁盘读写出错",
    EBUSY: "文件正被占用",
    ETXTBSY: "文件正被占用",
    EPIPE: "接收输出的程序已经关闭",
    EINVAL: "名称不合要求",
    EILSEQ: "名称中的字符不合要求",
    ENOMEM: "内存不足",
  ]
}

extension SystemError {
  static let fileExists = SystemError(EEXIST)
}
