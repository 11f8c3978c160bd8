package import Diagnostics
import OfficePackaging

/// Reads an .xlsx, whoever wrote it: Excel, WPS, LibreOffice, a program of the province's.
package enum SpreadsheetReader {
  /// - Parameter name: the path as the person would type it.
  /// - Throws: what is no .xlsx, or is one that nobody can read: with the part, the byte, and what to do.
  package static func workbook(named name: String, bytes: [UInt8]) throws(Problems) -> Workbook {
    do throws(PackageError) {
      var assembly = try WorkbookAssembly(OfficePackage(bytes))
      return try assembly.workbook(named: name)
    } catch {
      let error =
        error.damage == .notAPackage ? PackageError(Self.damage(of: bytes), at: 0) : error
      throw Problems(.unreadable(error, as: .workbook, in: SourceFile(name: name, bytes: [])))
    }
  }

  private static func damage(of bytes: [UInt8]) -> PackageError.Damage {
    FileSignature(of: bytes).map { .foreign($0) } ?? .notAPackage
  }
}
