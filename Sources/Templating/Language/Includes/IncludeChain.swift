package import Diagnostics

/// The files that are being read, each brought in by the one before it.
package struct IncludeChain: Sendable {
  /// Deeper inclusions are taken for a mistake.
  package static let depthLimit = 16
  private let names: [String]

  /// - Parameter name: the template's own name, by which others could bring it in.
  package init(_ name: String) {
    self.names = [name]
  }

  private init(names: [String]) {
    self.names = names
  }

  /// Looks up what `{% 引入 "name" %}` asks for.
  ///
  /// - Parameter height: how many files deep the file itself goes, if it was read before.
  /// - Throws: where the shelf has no such file, or the files would go round in a circle.
  package func entering(
    _ name: String, at location: TextLocation, from shelf: IncludeShelf, height: Int = 0
  ) throws(Problems) -> (file: SourceFile, chain: IncludeChain) {
    if let start = names.firstIndex(of: name) {
      throw Problems(.includeCycle(Array(names[start...]) + [name], at: location))
    }
    guard names.count + height <= Self.depthLimit else {
      throw Problems(.includeDepth(at: location))
    }
    guard let file = shelf[name] else {
      throw Problems(.unknownInclude(name, among: shelf.names, at: location))
    }
    return (file, IncludeChain(names: names + [name]))
  }
}

extension Diagnostic {
  fileprivate static func includeCycle(_ names: [String], at location: TextLocation) -> Diagnostic {
    let cycle = names.map(\.excerpt).joined(separator: " → ")
    return Diagnostic(
      .error, "template.include-cycle", "模板绕圈引入：\(cycle)", at: location,
      suggestion: "删去其中一处 {% 引入 %}")
  }

  fileprivate static func includeDepth(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.include-depth", "引入套得太多，最多 \(IncludeChain.depthLimit) 层", at: location,
      suggestion: "把几个模板合成一个")
  }

  fileprivate static func unknownInclude(
    _ name: String, among known: [String], at location: TextLocation
  ) -> Diagnostic {
    let advice = NearestName.of(name, among: known).map { "是不是“\($0.excerpt)”？" }
    let list = known.prefix(10).map(\.excerpt).joined(separator: "、")
    return Diagnostic(
      .error, "template.unknown-include", "没有名叫“\(name.excerpt)”的模板可引入", at: location,
      suggestion: advice ?? (known.isEmpty ? "这里没有可引入的模板" : "可引入的有：\(list)"))
  }
}
