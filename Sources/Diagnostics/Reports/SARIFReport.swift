/// Findings for editors and code review, as SARIF 2.1.0 (OASIS).
///
/// Columns count Unicode scalars and the log says so. What to do about a finding follows its
/// message, because the viewers show nothing else.
public struct SARIFReport: Sendable {
  private let diagnostics: [Diagnostic]
  private let toolVersion: String
  private let ruleIDs: [String]

  /// - Parameters:
  ///   - diagnostics: in any order; they are written by file, and down the page.
  ///   - toolVersion: the version of `yinfa` that made the findings: `1.2.0`.
  public init(_ diagnostics: [Diagnostic], toolVersion: String) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.isPrintedBefore)
    self.toolVersion = toolVersion
    self.ruleIDs = Set(diagnostics.map(\.id)).sorted()
  }

  /// Ends with a line feed.
  public var text: String {
    let run = JSON.object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(results)),
    ])
    return JSON.object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run])),
    ]).text
  }
}

// MARK: - The tool and its rules

extension SARIFReport {
  private var driver: JSON {
    .object([
      .init("name", .string("yinfa")), .init("version", .string(toolVersion)),
      .init("language", .string("zh-CN")), .init("rules", .array(rules)),
    ])
  }

  private var rules: [JSON] {
    let cited = diagnostics.compactMap { diagnostic in
      diagnostic.citation.map { (diagnostic.id, $0) }
    }
    let citations = Dictionary(cited, uniquingKeysWith: { first, _ in first })
    return ruleIDs.map { Self.rule($0, citations[$0]) }
  }

  private static func rule(_ id: String, _ citation: Citation?) -> JSON {
    guard let citation else { return .object([.init("id", .string(id))]) }
    return .object([
      .init("id", .string(id)), .init("shortDescription", message(citation.description)),
    ])
  }

  private static func message(_ text: String) -> JSON {
    .object([.init("text", .string(text))])
  }
}

// MARK: - The findings

extension SARIFReport {
  private var results: [JSON] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(ruleIDs, ruleIDs.indices))
    return diagnostics.map { Self.result($0, rule: numbers[$0.id] ?? 0) }
  }

  private static func result(_ diagnostic: Diagnostic, rule: Int) -> JSON {
    var members: [JSON.Member] = [
      .init("ruleId", .string(diagnostic.id)), .init("ruleIndex", .integer(rule)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", message(text(of: diagnostic))),
    ]
    if let location = diagnostic.location {
      members.append(.init("locations", .array([.object(places(location))])))
    }
    if !diagnostic.related.isEmpty {
      members.append(.init("relatedLocations", .array(relatedLocations(of: diagnostic))))
    }
    return .object(members)
  }

  private static func text(of diagnostic: Diagnostic) -> String {
    guard let suggestion = diagnostic.suggestion else { return diagnostic.message }
    return "\(diagnostic.message)。建议：\(suggestion)"
  }

  private static func relatedLocations(of diagnostic: Diagnostic) -> [JSON] {
    diagnostic.related.enumerated().map { number, related in
      .object(
        [
          .init("id", .integer(number + 1))
        ] + places(related.location) + [.init("message", message(related.message))])
    }
  }

  /// Where a line is a paragraph of a Word file, its name is a logical location.
  private static func places(_ location: TextLocation) -> [JSON.Member] {
    guard let name = location.file.nameOfLine(location.line) else { return [physical(location)] }
    let logical = JSON.object([.init("fullyQualifiedName", .string(name))])
    return [physical(location), .init("logicalLocations", .array([logical]))]
  }

  private static func physical(_ location: TextLocation) -> JSON.Member {
    let artifact = JSON.object([.init("uri", .string(uri(location.file.name)))])
    let region = JSON.object([
      .init("startLine", .integer(location.line)), .init("startColumn", .integer(location.column)),
    ])
    return .init(
      "physicalLocation",
      .object([.init("artifactLocation", artifact), .init("region", region)]))
  }

  /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` in percents.
  private static func uri(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 { uri.appendPercentEncoded(byte) }
    return uri
  }
}

extension String {
  fileprivate mutating func appendPercentEncoded(_ byte: UInt8) {
    let scalar = Unicode.Scalar(byte)
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": unicodeScalars.append(scalar)
    default: self += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
  }
}
