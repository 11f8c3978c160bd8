import Glibc

/// The environment of the process, read here alone.
enum Environment {
  /// Empty where the variable is not set.
  static subscript(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
