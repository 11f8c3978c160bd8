import Builtins
import Diagnostics
import Records
import Synchronization
import Templating

/// The templates of an office: its own in `模板/`, and the built-in ones behind them.
///
/// A template is parsed when it is first asked for, and once.
final class TemplateShelf: Sendable {
  /// What is wrong with the office's own files before any is asked for: two of one name, no text.
  let diagnostics: [Diagnostic]
  private let own: [String: SourceFile]
  private let parsed = Mutex<[String: Result<MarkdownTemplate, Problems>]>([:])

  /// - Parameter templates: `模板/<name>.md`; the name is what stands between the last `/` and `.md`.
  init(_ templates: [InputFile]) {
    var own: [String: SourceFile] = [:]
    var diagnostics: [Diagnostic] = []
    for input in templates {
      do throws(Problems) {
        let (file, found) = try SourceFile.decoding(name: input.name, bytes: input.bytes)
        diagnostics += found
        own[input.stem] = file
      } catch {
        diagnostics += error.diagnostics
      }
    }
    self.own = own
    self.diagnostics = diagnostics
  }

  /// The template of the first of these names that is there, parsed.
  func template(_ names: [String]) throws(Problems) -> MarkdownTemplate {
    try template(names.first { file($0) != nil } ?? names[0])
  }

  private func template(_ name: String) throws(Problems) -> MarkdownTemplate {
    if let known = parsed.withLock({ $0[name] }) { return try known.get() }
    let result = parse(name)
    parsed.withLock { $0[name] = result }
    return try result.get()
  }

  private func parse(_ name: String) -> Result<MarkdownTemplate, Problems> {
    guard let file = file(name) else { return .failure(Problems(.noTemplate(name))) }
    do throws(Problems) {
      return .success(try MarkdownTemplate(parsing: file, includes: includes))
    } catch {
      return .failure(error)
    }
  }

  private var includes: IncludeShelf {
    IncludeShelf(names: (own.keys + BuiltinFile.templateNames).sorted()) { [self] in file($0) }
  }

  private func file(_ name: String) -> SourceFile? {
    own[name]
      ?? BuiltinFile.named("Templates/\(name).md").map {
        SourceFile(name: $0.name, bytes: $0.bytes)
      }
  }
}

extension BuiltinFile {
  fileprivate static var templateNames: [String] {
    all.map(\.name).filter { $0.hasPrefix("Templates/") && $0.hasSuffix(".md") }
      .map { String($0.dropFirst(10).dropLast(3)) }
  }
}

extension Diagnostic {
  fileprivate static func noTemplate(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "template.not-found", "找不到模板“\(name)”", at: nil,
      suggestion: "在办公文件夹的“模板”里放一个“\(name).md”")
  }
}
