/// What is wrong with a package, and where. The caller turns it into words for a person.
package struct PackageError: Error, Sendable, Hashable {
  package let damage: Damage
  /// The part it stands in; nil for the package as a whole.
  package let part: String?
  /// Bytes from the beginning of the file; from the beginning of the part where its XML is to blame.
  package let offset: Int

  package enum Damage: Sendable, Hashable {
    /// No zip directory at the end, and nothing at the beginning that we know.
    case notAPackage
    /// No byte at all.
    case empty
    /// The beginning of a zip without its end.
    case cutOff
    /// Another kind of file under a wrong name.
    case foreign(FileSignature)
    /// A part that cannot be unpacked as the directory describes it.
    case brokenPart
    /// Encrypted, or packed in a way that Office does not use.
    case unsupported
    /// More bytes or parts than the limits allow: a zip bomb.
    case tooLarge
    /// More paragraphs than the limit, which is told.
    case tooLong(Int)
    /// A name that points out of the package: absolute, or with `..` in it.
    case unsafeName
    /// The same name twice.
    case duplicateName
    /// A part that another one names, or that every package has, is not there.
    case missingPart
    /// A part whose XML cannot be read.
    case brokenXML(XMLFlaw.Kind)
    /// The package holds a document of another program: a spreadsheet, a presentation.
    case otherContent(String)
  }

  package init(_ damage: Damage, part: String? = nil, at offset: Int) {
    self.damage = damage
    self.part = part
    self.offset = offset
  }
}
