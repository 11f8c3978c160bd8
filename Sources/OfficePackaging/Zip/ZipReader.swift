/// The parts of a package, found through its directory and unpacked one at a time within limits.
package struct ZipReader: Sendable {
  package struct Limits: Sendable {
    /// Parts of a package.
    package var parts = 10_000
    /// Bytes of one part, unpacked.
    package var partSize = 512 << 20
    /// Bytes of all parts, unpacked.
    package var totalSize = 2 << 30
    /// How many times larger a part of some size may become: deflate can make a thousand of one.
    package var ratio = 150

    package init() {}
  }

  /// The names of the parts, in the order of the directory.
  package let paths: [String]
  private let file: [UInt8]
  private let records: [String: DirectoryRecord]
  /// The names by what they are without regard to case, as the package standard compares them (ECMA-376-2, 6.2.2):
  /// `xl/SharedStrings.xml` is what a workbook calls `sharedStrings.xml`.
  private let spellings: [String: String]
  private let limits: Limits

  /// A part below this may have any ratio.
  private static let harmlessSize = 16 << 20

  /// - Throws: where there is no directory, or it names a part twice, unsafely, or beyond the limits.
  package init(_ file: [UInt8], limits: Limits = Limits()) throws(PackageError) {
    let all = try DirectoryRecord.all(in: file, limit: limits.parts)
    var records: [String: DirectoryRecord] = [:]
    var spellings: [String: String] = [:]
    var total = 0
    for record in all {
      guard record.hasSafePath else {
        throw PackageError(.unsafeName, part: record.path, at: record.localOffset)
      }
      records[record.path] = record
      guard spellings.updateValue(record.path, forKey: record.path.lowercased()) == nil else {
        throw PackageError(.duplicateName, part: record.path, at: record.localOffset)
      }
      total += record.size
      guard total <= limits.totalSize else {
        throw PackageError(.tooLarge, part: record.path, at: record.localOffset)
      }
    }
    self.paths = all.map(\.path)
    self.file = file
    self.records = records
    self.spellings = spellings
    self.limits = limits
  }

  package func contains(_ path: String) -> Bool { record(path) != nil }

  private func record(_ path: String) -> DirectoryRecord? {
    records[path] ?? spellings[path.lowercased()].flatMap { records[$0] }
  }

  /// The bytes of a part; nil where there is none of that name.
  package func part(_ path: String) throws(PackageError) -> [UInt8]? {
    guard let record = record(path) else { return nil }
    guard isWithinLimits(record) else {
      throw PackageError(.tooLarge, part: path, at: record.localOffset)
    }
    let packed = try record.packed(in: file)
    switch record.method {
    case .stored where packed.count == record.size: return Array(packed)
    case .deflated:
      guard let bytes = Inflater.inflate(packed, size: record.size),
        CRC32.of(bytes) == record.checksum
      else { throw PackageError(.brokenPart, part: path, at: record.localOffset) }
      return bytes
    case .stored: throw PackageError(.brokenPart, part: path, at: record.localOffset)
    }
  }

  /// A part as it stands in the file, to be copied into another without unpacking.
  package func packedPart(_ path: String) throws(PackageError) -> DeflatedPart? {
    guard let record = record(path) else { return nil }
    switch record.method {
    case .stored: return try part(path).map { DeflatedPart(path: path, $0) }
    case .deflated:
      return DeflatedPart(
        path: path, packed: try record.packed(in: file), checksum: record.checksum,
        size: record.size)
    }
  }

  private func isWithinLimits(_ record: DirectoryRecord) -> Bool {
    record.size <= limits.partSize
      && (record.size <= Self.harmlessSize
        || record.size / max(1, record.packedSize) <= limits.ratio)
  }
}
