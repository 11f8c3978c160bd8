import Testing

@Suite struct `The rules of the house` {
  private let sources: [SwiftSource]
  private let plan: FloorPlan

  init() throws {
    sources = try Repository.sources()
    plan = FloorPlan(try Repository.text(of: "ARCHITECTURE.md"))
  }

  @Test func `every target imports only what its row allows`() {
    #expect(sources.flatMap(plan.trespasses) == [])
  }

  @Test func `every target has its row, and every row its target`() throws {
    #expect(plan.targets == (try Repository.targets()))
  }

  @Test func `a row allows only targets of the table, and never the other way round`() {
    for (target, imports) in plan.rows {
      #expect(imports.isSubset(of: plan.targets), "\(target)")
      let mutual = plan.rows.filter { imports.contains($0.target) && $0.imports.contains(target) }
      #expect(mutual.map(\.target) == [], "\(target)")
    }
  }

  @Test func `no file is named for a place to put things`() {
    let homeless: Set = ["Util", "Utils", "Helper", "Helpers", "Common", "Manager", "Misc"]
    #expect(sources.filter { !homeless.isDisjoint(with: $0.nameWords) }.map(\.path) == [])
  }

  @Test func `only Diagnostics, Yinfa and the command are public`() {
    let closed = sources.filter { !["Diagnostics", "Yinfa", "YinfaCommand"].contains($0.target) }
    let isPublic = { (line: Substring) in
      ["public", "open class"].contains { line.drop { $0 == " " }.hasPrefix($0 + " ") }
    }
    #expect(closed.filter { $0.lines.contains(where: isPublic) }.map(\.path) == [])
  }

  @Test(arguments: ["try!", "fatalError", " as! ", "@unchecked", "@_exported", "FIXME"])
  func `nothing that a person wrote can end the program`(_ phrase: String) {
    #expect(sources.flatMap { $0.lines(with: phrase) } == [])
  }

  @Test func `Foundation stays outside, its essentials aside`() {
    let large: Set = ["Foundation", "FoundationInternationalization", "FoundationNetworking"]
    #expect(sources.filter { !large.isDisjoint(with: $0.imports.map(\.module)) }.map(\.path) == [])
  }
}

/// The rules are read by code of ours: it must see what it is there to see.
@Suite struct `Reading the house` {
  private let plan = FloorPlan(
    """
    # Architecture
    ## Which way things point
    | target | may import |
    |---|---|
    | Diagnostics, Packaging | nothing of ours |
    | Records | Diagnostics, Packaging (only its readers, as said) |
    | Yinfa | all of the above |

    | other | table |
    """)

  @Test func `the table is read row by row`() {
    #expect(plan.rows.map(\.target) == ["Diagnostics", "Packaging", "Records", "Yinfa"])
    #expect(plan.rows[1].imports == [])
    #expect(plan.rows[2].imports == ["Diagnostics", "Packaging"])
    #expect(plan.rows[3].imports == ["Diagnostics", "Packaging", "Records"])
  }

  @Test(arguments: [
    ("import Records", "Records"), ("  package import Records", "Records"),
    ("@testable import Records", "Records"), ("import struct Records.Node", "Records"),
    ("public import enum Records.Value // why", "Records"),
  ])
  func `every form of import is seen`(_ line: String, _ module: String) {
    let source = SwiftSource(path: "Diagnostics/A.swift", text: "// import Yinfa\n\(line)\n")
    #expect(source.imports.map(\.module) == [module])
    #expect(plan.trespasses(in: source) == ["Diagnostics/A.swift:2 imports Records"])
  }

  @Test func `what is allowed, and what is none of ours, is no trespass`() {
    let source = SwiftSource(
      path: "Records/A.swift",
      text: "import Diagnostics\nimport Glibc\nlet important = \"import\"\n")
    #expect(plan.trespasses(in: source) == [])
  }

  @Test func `a name is read word by word`() {
    let source = SwiftSource(path: "Records/Agency/FileManager+Util.swift", text: "")
    #expect(source.target == "Records")
    #expect(Set(source.nameWords).isSuperset(of: ["File", "Manager", "Util"]))
  }

  @Test func `words in a comment are not code`() {
    let source = SwiftSource(
      path: "Records/A.swift", text: "let a = 1  // try! nothing\ntry! b()\n")
    #expect(source.lines(with: "try!") == ["Records/A.swift:2"])
  }
}
