package import Diagnostics

/// Reads YAML into nodes that remember their places.
///
/// Scalars stay text. Tags (`!!int`) are refused, `<<` is a key like any other, aliases are
/// expanded within a budget. All that is wrong is thrown at once, warnings included, in the order
/// of the file; when nothing is wrong, what is merely doubtful goes to `warnings`.
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
    let reading = file.bytes.withUnsafeBufferPointer { read($0) }
    let findings = diagnostics(of: reading)
    guard findings.allSatisfy({ $0.severity != .error }) else { throw Problems(findings) }
    warnings += findings
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
    var refusal: LocatedRefusal?
    /// The file is an attack or an accident; its slips of the hand do not matter.
    var isHopeless = false
  }

  private func read(_ buffer: UnsafeBufferPointer<UInt8>) -> Reading {
    var builder = NodeBuilder(
      LibYAML(buffer[range]), cursor: MarkCursor(file, origin: range.lowerBound))
    do throws(NodeBuilder.Stop) {
      let documents = try builder.documents()
      return Reading(documents: documents, findings: builder.findings)
    } catch {
      switch error {
      case .refused(let refusal):
        let place = builder.located(refusal)
        return Reading(findings: builder.findings, refusal: place)
      case .hopeless(let diagnostic):
        return Reading(findings: builder.findings + [diagnostic], isHopeless: true)
      }
    }
  }

  /// In the order of the file.
  private func diagnostics(of reading: Reading) -> [Diagnostic] {
    guard !reading.isHopeless else { return reading.findings }
    let slips = YAMLPreScan.findings(in: file.bytes, range)
    let verdict = PreScanVerdict(slips, in: file, range, refusal: reading.refusal)
    return (reading.findings + verdict.diagnostics).sorted(by: Diagnostic.isPrintedBefore)
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
