/// Which target may import which, as the table of ARCHITECTURE.md says.
struct FloorPlan {
  /// In the order of the table.
  let rows: [(target: String, imports: Set<String>)]

  /// - Parameter page: the Markdown of ARCHITECTURE.md.
  init(_ page: String) {
    let section =
      page.firstRange(of: "## Which way things point").map { page[$0.upperBound...] } ?? ""
    let table = section.split(separator: "\n", omittingEmptySubsequences: false).drop {
      !$0.hasPrefix("|")
    }.prefix { $0.hasPrefix("|") }
    rows = table.dropFirst(2).reduce(into: []) { rows, line in
      let cells = line.split(separator: "|").map { Self.names(in: $0) }
      guard cells.count == 2 else { return }
      let imports =
        switch cells[1] {
        case ["nothing of ours"]: Set<String>()
        case ["all of the above"]: Set(rows.map(\.target))
        default: Set(cells[1])
        }
      rows += cells[0].map { ($0, imports) }
    }
  }

  /// The names between the commas; what stands in brackets is said to people.
  private static func names(in cell: Substring) -> [String] {
    var depth = 0
    let bare = cell.filter { letter in
      if letter == "(" { depth += 1 }
      defer { if letter == ")" { depth -= 1 } }
      return depth == 0
    }
    return bare.split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  var targets: Set<String> { Set(rows.map(\.target)) }

  /// `Writers/A.swift:3 imports Records`
  func trespasses(in source: SwiftSource) -> [String] {
    let allowed = rows.first { $0.target == source.target }?.imports ?? []
    return source.imports
      .filter { targets.contains($0.module) && !allowed.contains($0.module) }
      .map { "\(source.path):\($0.line) imports \($0.module)" }
  }
}
