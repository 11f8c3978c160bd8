package import Diagnostics

/// Reads YAML into nodes that remember their places.
///
/// Scalars stay text. Tags (`!!int`) are refused, `<<` is a key like any other, aliases are
/// expanded within a budget. All that is wrong is thrown at once; what is merely doubtful goes to
/// `warnings`, and comes first in `Problems` when something is thrown.
package struct YAMLReader: Sendable {
  private let file: SourceFile
  private let range: Range<Int>

  /// - Parameters:
  ///   - file: UTF-8; see `SourceFile.decoding(name:bytes:)`.
  ///   - range: the bytes that hold YAML, such as the front matter of a Markdown file; nil for all.
  ///     Places are always those of the whole file.
  package init(_ file: SourceFile, bytes range: Range<Int>? = nil) {
    self.file = file
    self.range = (range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
  }

  /// Every document of the text, one after another; none where there is nothing but comments.
  package func documents(warnings: inout [Diagnostic]) throws(Problems) -> [Node] {
    let reading = file.bytes.withUnsafeBufferPointer { build($0) }
    let problems = reading.findings
    guard problems.allSatisfy({ $0.severity != .error }) else { throw Problems(problems) }
    warnings += problems
    return reading.documents
  }

  /// The one document of the text.
  package func document(warnings: inout [Diagnostic]) throws(Problems) -> Node {
    let documents = try documents(warnings: &warnings)
    guard let first = documents.first, !(documents.count == 1 && first.isNull) else {
      throw Problems(.empty(at: file.location(atByte: range.lowerBound)))
    }
    guard documents.count == 1 else {
      throw Problems(.secondDocument(at: documents[1].location))
    }
    return first
  }
}

// MARK: - One reading

extension YAMLReader {
  private struct Reading {
    var documents: [Node] = []
    var findings: [Diagnostic]
  }

  private func build(_ buffer: UnsafeBufferPointer<UInt8>) -> Reading {
    var builder = NodeBuilder(
      LibYAML(buffer[range]), cursor: MarkCursor(file, origin: range.lowerBound))
    do throws(NodeBuilder.Stop) {
      let documents = try builder.documents()
      return Reading(documents: documents, findings: builder.findings)
    } catch {
      switch error {
      case .hopeless(let diagnostic): return Reading(findings: builder.findings + [diagnostic])
      case .refused(let refusal):
        let problem = builder.location(atIndex: refusal.problemIndex)
        return Reading(
          findings: builder.findings + [
            Diagnostic(.error, "yaml.syntax", refusal.problem, at: problem)
          ])
      }
    }
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func empty(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.empty", "这里没有内容", at: location, suggestion: "按“键: 值”的格式填写内容")
  }

  fileprivate static func secondDocument(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.second-document", "这里开始了第二份数据，而一个文件只应有一份", at: location,
      suggestion: "删去分隔行“---”，或把后面的内容移到另一个文件")
  }
}
