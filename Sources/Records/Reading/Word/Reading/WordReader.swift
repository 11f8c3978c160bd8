package import Diagnostics
import OfficePackaging

/// Reads a .docx, whoever wrote it.
package enum WordReader {
  /// - Parameter name: the path as the person would type it.
  /// - Throws: what is no .docx, or is one that nobody can read: with the part, the byte, and what to do.
  package static func file(named name: String, bytes: [UInt8]) throws(Problems) -> WordFile {
    do throws(PackageError) {
      let package = try OfficePackage(bytes)
      var assembly = try WordAssembly(package)
      return try assembly.file(named: name)
    } catch {
      let damage = error.damage == .notAPackage ? Self.damage(of: bytes) : error.damage
      let error = PackageError(damage, part: error.part, at: error.offset)
      throw Problems(.unreadable(error, as: .document, in: SourceFile(name: name, bytes: [])))
    }
  }

  private static func damage(of bytes: [UInt8]) -> PackageError.Damage {
    FileSignature(of: bytes).map { .foreign($0) } ?? .notAPackage
  }
}
