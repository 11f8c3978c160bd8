/// What the directory at the end of a zip says of one part.
struct DirectoryRecord: Sendable {
  let path: String
  let method: Method
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  let localOffset: Int

  enum Method: UInt16, Sendable {
    case stored = 0
    case deflated = 8
  }

  /// Relative, with no step up.
  var hasSafePath: Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.contains("\0")
      && !path.split(separator: "/").contains("..")
  }

  static func all(in file: [UInt8], limit: Int) throws(PackageError) -> [DirectoryRecord] {
    let end = try endOfDirectory(in: file)
    let count = Int(file.littleEndian16(at: end + 10))
    let start = Int(file.littleEndian32(at: end + 16))
    guard count <= limit else { throw PackageError(.tooLarge, at: end) }
    var records: [DirectoryRecord] = []
    var offset = start
    for _ in 0..<count {
      let record = try DirectoryRecord(file, at: &offset)
      records.append(record)
    }
    return records
  }

  /// The bytes as they stand in the file.
  func packed(in file: [UInt8]) throws(PackageError) -> ArraySlice<UInt8> {
    guard localOffset + 30 <= file.count, file.littleEndian32(at: localOffset) == 0x0403_4b50 else {
      throw PackageError(.brokenPart, part: path, at: localOffset)
    }
    let nameLength = Int(file.littleEndian16(at: localOffset + 26))
    let extraLength = Int(file.littleEndian16(at: localOffset + 28))
    let start = localOffset + 30 + nameLength + extraLength
    guard start + packedSize <= file.count else {
      throw PackageError(.brokenPart, part: path, at: localOffset)
    }
    return file[start..<start + packedSize]
  }
}

extension DirectoryRecord {
  private init(_ file: [UInt8], at offset: inout Int) throws(PackageError) {
    guard offset + 46 <= file.count, file.littleEndian32(at: offset) == 0x0201_4b50 else {
      throw PackageError(.notAPackage, at: offset)
    }
    let nameLength = Int(file.littleEndian16(at: offset + 28))
    let extraLength = Int(file.littleEndian16(at: offset + 30))
    let commentLength = Int(file.littleEndian16(at: offset + 32))
    guard offset + 46 + nameLength <= file.count else {
      throw PackageError(.notAPackage, at: offset)
    }
    let name = String(decoding: file[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
    // Some programs for Windows part the folders by back-slashes, which no name of a part may have.
    path = name.replacing("\\", with: "/")
    let isEncrypted = file.littleEndian16(at: offset + 8) & 1 == 1
    guard !isEncrypted, let method = Method(rawValue: file.littleEndian16(at: offset + 10)) else {
      throw PackageError(.unsupported, part: path, at: offset)
    }
    self.method = method
    checksum = file.littleEndian32(at: offset + 16)
    packedSize = Int(file.littleEndian32(at: offset + 20))
    size = Int(file.littleEndian32(at: offset + 24))
    localOffset = Int(file.littleEndian32(at: offset + 42))
    offset += 46 + nameLength + extraLength + commentLength
  }

  /// The record that ends a zip, before a comment of at most 65,535 bytes.
  private static func endOfDirectory(in file: [UInt8]) throws(PackageError) -> Int {
    var offset = file.count - 22
    while offset >= max(0, file.count - 22 - 0xFFFF) {
      if file.littleEndian32(at: offset) == 0x0605_4b50 { return offset }
      offset -= 1
    }
    throw PackageError(Self.damageWithoutDirectory(file), at: 0)
  }

  private static func damageWithoutDirectory(_ file: [UInt8]) -> PackageError.Damage {
    if file.isEmpty { return .empty }
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .cutOff }
    return FileSignature(of: file).map { .foreign($0) } ?? .notAPackage
  }
}

extension [UInt8] {
  fileprivate func littleEndian16(at offset: Int) -> UInt16 {
    UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
  }

  fileprivate func littleEndian32(at offset: Int) -> UInt32 {
    UInt32(littleEndian16(at: offset)) | UInt32(littleEndian16(at: offset + 2)) << 16
  }
}
