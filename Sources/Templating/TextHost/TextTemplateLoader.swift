import Diagnostics

/// Parses a text template and the files that it brings in, each file once.
struct TextTemplateLoader {
  private let escaping: TextTemplate.Escaping
  private let shelf: IncludeShelf
  private var loaded: [String: Loaded] = [:]
  private(set) var problems: [Diagnostic] = []

  /// A file's tree, and how many files deep it goes.
  struct Loaded {
    let nodes: [TextNode]
    let height: Int
  }

  init(escaping: TextTemplate.Escaping, shelf: IncludeShelf) {
    self.escaping = escaping
    self.shelf = shelf
  }

  mutating func nodes(of file: SourceFile, chain: IncludeChain) -> Loaded {
    let (segments, found) = Segmenter.segments(of: file, in: file.bytes.indices)
    problems += found
    guard found.isEmpty else { return Loaded(nodes: [], height: 0) }
    let kept = DirectiveLines.removed(from: segments, of: file)
    var height = 0
    let nodes = TextTreeBuilder.nodes(of: kept, bytes: file.bytes) { name, directive in
      let included = include(name, directive, chain)
      height = max(height, included.height + 1)
      return included.nodes
    }
    return Loaded(nodes: placed(nodes, in: file), height: height)
  }

  private mutating func include(_ name: String, _ directive: Directive, _ chain: IncludeChain)
    -> Loaded
  {
    do throws(Problems) {
      let known = loaded[name]
      let entered = try chain.entering(
        name, at: directive.location, from: shelf, height: known?.height ?? 0)
      let included = known ?? nodes(of: entered.file, chain: entered.chain)
      loaded[name] = included
      return included
    } catch {
      problems += error.diagnostics
      return Loaded(nodes: [], height: 0)
    }
  }

  /// Gives every hole its place in the markup.
  private mutating func placed(_ nodes: [TextNode], in file: SourceFile) -> [TextNode] {
    switch escaping {
    case .none: return nodes
    case .html:
      var placement = HTMLPlacement(file)
      let nodes = placement.placed(nodes)
      problems += placement.problems
      return nodes
    }
  }
}
