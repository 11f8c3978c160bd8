import Glibc

/// Programs on the search path.
enum Programs {
  /// Where a program stands; nil where it is not installed.
  static func path(of name: String) -> String? {
    Environment["PATH"].split(separator: ":").lazy
      .map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 && Directory.isFile($0) }
  }
}
