extension ZipReader {
  /// The package with other bytes for some of its parts, which may be new; all else is copied as it stands,
  /// in its order.
  package func rewritten(with changed: [String: [UInt8]]) throws(PackageError) -> [UInt8] {
    let folded = Dictionary(changed.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
    var zip = ZipWriter()
    for path in paths {
      if let bytes = folded[path.lowercased()] {
        zip.add(path: path, bytes)
      } else if let part = try packedPart(path) {
        zip.add(part)
      }
    }
    for path in changed.keys.sorted() where !contains(path) {
      zip.add(path: path, changed[path] ?? [])
    }
    return zip.finished()
  }
}
