import Diagnostics
import OfficePackaging

extension Diagnostic {
  /// Why a file cannot be read as what it should be, and what to do about it.
  static func unreadable(
    _ error: PackageError, as kind: OfficeFileKind, in file: SourceFile
  ) -> Diagnostic {
    let refusal = PackageRefusal(error, of: kind)
    return Diagnostic(
      .error, "\(kind.ending.dropFirst()).\(refusal.id)", refusal.message + place(of: error),
      at: TextLocation(file: file), suggestion: refusal.suggestion)
  }

  /// Bytes are told where a technical person can look at them.
  private static func place(of error: PackageError) -> String {
    switch (error.part, error.offset) {
    case (nil, 0): ""
    case (nil, let offset): "（第\(offset)字节）"
    case (let part?, 0): "（\(part.excerpt)）"
    case (let part?, let offset): "（\(part.excerpt)，第\(offset)字节）"
    }
  }
}
