/// What a camera or a program writes into a picture beside the picture (EXIF), TIFF 6.0 within JPEG, PNG and WebP.
struct ImageMetadata {
  /// 拍摄地点 (GPS).
  private(set) var hasPlace = false
  /// The small copy, which may still show what was painted over.
  private(set) var hasThumbnail = false
  /// 作者、机主.
  private(set) var hasAuthor = false

  init(_ bytes: [UInt8]) {
    for start in Self.blocks(in: bytes) { read(bytes, at: start) }
  }

  /// Where TIFF blocks begin: after `Exif\0\0` of a JPEG or WebP, in the `eXIf` of a PNG, or the file itself.
  private static func blocks(in bytes: [UInt8]) -> [Int] {
    var blocks: [Int] = []
    if isTIFF(bytes, at: 0) { blocks.append(0) }
    var index = 0
    while let found = bytes[index...].firstIndex(of: UInt8(ascii: "E")), found + 6 <= bytes.count {
      if bytes[found...].starts(with: "Exif\0\0".utf8), isTIFF(bytes, at: found + 6) {
        blocks.append(found + 6)
      }
      index = found + 1
      if blocks.count == 4 { break }
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]),
      let chunk = bytes.firstRange(of: Array("eXIf".utf8)), isTIFF(bytes, at: chunk.upperBound)
    {
      blocks.append(chunk.upperBound)
    }
    return blocks
  }

  private static func isTIFF(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 8 <= bytes.count else { return false }
    return bytes[start...].starts(with: [0x49, 0x49, 0x2A, 0])
      || bytes[start...].starts(with: [0x4D, 0x4D, 0, 0x2A])
  }

  private mutating func read(_ bytes: [UInt8], at start: Int) {
    let block = Block(bytes: bytes, start: start, isLittle: bytes[start] == 0x49)
    guard let first = block.long(4) else { return }
    let next = readDirectory(block, at: first)
    if next > 0, next != first, block.short(next).map({ $0 > 0 }) == true { hasThumbnail = true }
  }

  /// Returns where the next directory is: that of the thumbnail.
  private mutating func readDirectory(_ block: Block, at offset: Int) -> Int {
    guard let count = block.short(offset) else { return 0 }
    for number in 0..<min(count, 512) {
      guard let tag = block.short(offset + 2 + 12 * number) else { return 0 }
      switch tag {
      case Tag.place: hasPlace = true
      case Tag.artist, Tag.authorOfWindows, Tag.owner: hasAuthor = true
      default: break
      }
    }
    return block.long(offset + 2 + 12 * count) ?? 0
  }

  private enum Tag {
    static let artist = 0x013B
    static let place = 0x8825
    static let authorOfWindows = 0x9C9D
    static let owner = 0xA430
  }

  /// Numbers of a TIFF block, in the order of bytes that it names.
  private struct Block {
    let bytes: [UInt8]
    let start: Int
    let isLittle: Bool

    func short(_ offset: Int) -> Int? { number(offset, 2) }

    func long(_ offset: Int) -> Int? { number(offset, 4) }

    private func number(_ offset: Int, _ length: Int) -> Int? {
      let place = start + offset
      guard offset >= 0, place + length <= bytes.count else { return nil }
      let digits = bytes[place..<place + length]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
