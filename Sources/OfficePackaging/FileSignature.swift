/// What the first bytes of a file tell of its kind, whatever its name says.
package enum FileSignature: Sendable, Hashable {
  /// A compound file (OLE): Word 97's .doc, WPS's .wps.
  case compoundFile
  /// A compound file around an encrypted package: a .docx with a password.
  case encryptedPackage
  case richText
  case pdf
  /// HTML or XML saved under another name, as web pages offer for download.
  case webPage
  case image
  /// OFD (GB/T 33190), which is a zip as well.
  case fixedLayout
  /// OpenDocument (.odt, .ods), another zip.
  case openDocument
  case text

  package init?(of file: [UInt8]) {
    if file.starts(with: Self.compoundMark) {
      self = file.firstRange(of: Self.encryptedName) == nil ? .compoundFile : .encryptedPackage
    } else if file.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if file.prefix(1_024).firstRange(of: Array("%PDF-".utf8)) != nil {
      self = .pdf
    } else if Self.isImage(file) {
      self = .image
    } else if Self.isWebPage(file) {
      self = .webPage
    } else if !file.contains(0) {
      self = .text
    } else {
      return nil
    }
  }

  private static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The name of a stream, in UTF-16.
  private static let encryptedName: [UInt8] = "EncryptedPackage".utf16.flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
  }

  private static func isImage(_ file: [UInt8]) -> Bool {
    file.starts(with: [0x89, 0x50, 0x4E, 0x47]) || file.starts(with: [0xFF, 0xD8, 0xFF])
  }

  private static func isWebPage(_ file: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let head = file.prefix(1_024).drop { blanks.contains($0) }
    return head.first == UInt8(ascii: "<")
  }
}
