/// Formats whose words are packed away: who would search them has to open them with their own program.
enum OpaqueFormat: String {
  case pdf = "PDF"
  case compressed = "压缩文件"
  /// Before Office Open XML: .doc, .xls, .wps.
  case oldOffice = "旧版Office文件"

  init?(_ bytes: [UInt8]) {
    guard let format = Self.signatures.first(where: { bytes.starts(with: $0.0) })?.1 else {
      return nil
    }
    self = format
  }

  private static let signatures: [([UInt8], OpaqueFormat)] = [
    (Array("%PDF-".utf8), .pdf), ([0x1F, 0x8B], .compressed),
    ([0x37, 0x7A, 0xBC, 0xAF], .compressed),
    (Array("Rar!".utf8), .compressed), (Array("BZh".utf8), .compressed),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
  ]
}
