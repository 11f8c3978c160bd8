import Glibc

/// A file that appears whole or not at all.
struct AtomicFile {
  let name: String
  /// An open folder.
  let folder: Int32

  /// - Parameter replacing: false makes an existing file an error (EEXIST).
  func write(_ bytes: [UInt8], replacing: Bool) throws(SystemError) {
    let temporary = ".yinfa-\(getpid())-\(UInt64.random(in: .min ... .max))"
    let raw = openat(
      folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard raw >= 0 else { throw SystemError(errno) }
    let error = fill(raw, with: bytes) ?? place(temporary, replacing: replacing)
    guard let error else { return }
    unlinkat(folder, temporary, 0)
    throw error
  }

  private func fill(_ raw: Int32, with bytes: [UInt8]) -> SystemError? {
    keepMode(of: raw)
    if let error = FileDescriptor(raw).write(bytes) {
      close(raw)
      return error
    }
    let isOnDisk = fsync(raw) == 0 || errno == EINVAL
    let error = SystemError(errno)
    guard close(raw) == 0 else { return SystemError(errno) }
    return isOnDisk ? nil : error
  }

  /// A file that was shared with the office's group stays shared.
  private func keepMode(of raw: Int32) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFREG { fchmod(raw, status.st_mode & 0o777) }
  }

  /// A hard link fails where the name is taken; a rename replaces it.
  private func place(_ temporary: String, replacing: Bool) -> SystemError? {
    guard !replacing else {
      return renameat(folder, temporary, folder, name) == 0 ? nil : SystemError(errno)
    }
    guard linkat(folder, temporary, folder, name, 0) == 0 else { return SystemError(errno) }
    unlinkat(folder, temporary, 0)
    return nil
  }
}
