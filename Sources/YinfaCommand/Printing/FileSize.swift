/// A size for people: `812 B`, `23.4 KB`, `1.2 MB`.
struct FileSize: CustomStringConvertible {
  let bytes: Int

  var description: String {
    switch bytes {
    case ..<1_000: "\(bytes) B"
    case ..<1_000_000: "\(tenths(of: 1_000)) KB"
    case _: "\(tenths(of: 1_000_000)) MB"
    }
  }

  private func tenths(of unit: Int) -> String {
    let tenths = (bytes * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10)"
  }
}
