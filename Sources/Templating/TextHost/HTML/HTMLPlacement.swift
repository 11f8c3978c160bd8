import Diagnostics

/// Finds for every hole of an HTML template where in the markup it stands.
///
/// Both arms of a branch, and the end and beginning of a loop, must meet in the same place, so that
/// the place of a hole does not depend on data.
struct HTMLPlacement {
  private let file: SourceFile
  private var scanner = HTMLScanner()
  private(set) var problems: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The tree with its sinks. A template begins and ends between elements.
  mutating func placed(_ nodes: [TextNode]) -> [TextNode] {
    let placed = walk(nodes)
    if scanner.position != .content {
      problems.append(.unfinished(at: file.location(atByte: file.bytes.count)))
    }
    return placed
  }

  private mutating func walk(_ nodes: [TextNode]) -> [TextNode] {
    var placed: [TextNode] = []
    for node in nodes { placed.append(walk(node)) }
    return placed
  }

  private mutating func walk(_ node: TextNode) -> TextNode {
    switch node {
    case .text(let bytes, let offset):
      read(bytes, offset)
      return node
    case .hole(let hole, _): return .hole(hole, sink(for: hole))
    case .loop(let variable, let list, let body):
      return .loop(variable: variable, over: list, body: loop(body, over: list))
    case .branch(let arms): return branch(arms)
    case .include(_, let directive):
      if scanner.position != .content { problems.append(.includePlace(at: directive.location)) }
      return node
    }
  }

  private mutating func loop(_ body: [TextNode], over list: Formula) -> [TextNode] {
    let start = scanner.position
    let placed = walk(body)
    meet([start, scanner.position], list.location)
    return placed
  }

  private mutating func branch(_ arms: [TextNode.Arm]) -> TextNode {
    let start = scanner.position
    var ends: [HTMLPosition] = []
    var placed = arms
    for index in arms.indices {
      scanner.move(to: start)
      placed[index].body = walk(arms[index].body)
      ends.append(scanner.position)
    }
    if arms.last?.condition != nil { ends.append(start) }
    meet(ends, arms.first?.condition?.location)
    return .branch(placed)
  }

  private mutating func meet(_ ends: [HTMLPosition], _ location: TextLocation?) {
    guard var meeting = ends.first else { return }
    for end in ends.dropFirst() {
      guard let joined = meeting.joined(with: end) else {
        problems.append(.differentPlaces(at: location))
        break
      }
      meeting = joined
    }
    scanner.move(to: meeting)
  }

  private mutating func read(_ bytes: [UInt8], _ offset: Int) {
    let known = scanner.fault
    scanner.read(bytes)
    guard known == nil, let fault = scanner.fault else { return }
    problems.append(.fault(fault.fault, at: file.location(atByte: offset + fault.offset)))
  }

  private mutating func sink(for hole: Hole) -> Sink {
    switch scanner.position {
    case .content: return .content
    case .words: return .escaped
    case .value(let quote, .address(let part), let tag):
      if case .head = part { scanner.move(to: .value(quote: quote, .address(.afterHole), tag)) }
      return part.sink
    case .value(_, .words, _): return .escaped
    case .value(_, .closed(let name), _): return refuse(hole, "属性 \(name.excerpt) 里")
    case .foreign(let name): return refuse(hole, "<\(name)> 里")
    case .tagStart, .tagName: return refuse(hole, "标签的名称里")
    case .tag, .attributeName, .afterAttributeName: return refuse(hole, "标签里、属性的引号外")
    case .beforeValue, .unquotedValue: return refuse(hole, "没有引号的属性值里")
    case .declaration, .comment: return refuse(hole, "注释或声明里")
    }
  }

  private mutating func refuse(_ hole: Hole, _ place: String) -> Sink {
    problems.append(.holePlace(place, at: hole.location))
    return .escaped
  }
}

extension HTMLPosition.AddressPart {
  fileprivate var sink: Sink {
    switch self {
    case .head(""): .address
    case .head, .afterHole, .path: .addressPath
    case .query: .addressQuery
    }
  }
}

extension Diagnostic {
  fileprivate static func holePlace(_ place: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.hole-place", "\(place)不能有 {{ }}", at: location,
      suggestion: "移到标签之间，或加了双引号的普通属性里")
  }

  fileprivate static func includePlace(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.include-place", "标签或属性里不能引入模板", at: location,
      suggestion: "把 {% 引入 %} 移到标签之间")
  }

  fileprivate static func differentPlaces(at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "template.different-places", "这个循环或条件的首尾不在 HTML 的同一种位置", at: location,
      suggestion: "让引号、标签在每一支里都成对；链接的地址整个写在一支里")
  }

  fileprivate static func unfinished(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.unfinished-html", "文件到这里完了，还有标签、引号或注释没有关上", at: location,
      suggestion: "补上缺的 >、引号、--> 或 </script>")
  }

  fileprivate static func fault(_ fault: HTMLScanner.Fault, at location: TextLocation) -> Diagnostic
  {
    switch fault {
    case .strayEquals:
      Diagnostic(
        .error, "template.stray-equals", "此处的 = 前面没有属性的名称", at: location,
        suggestion: "属性的名称和它的值要写在一起")
    case .scheme(let scheme):
      Diagnostic(
        .error, "template.forbidden-scheme", "链接的地址不能以“\(scheme.excerpt):”开头", at: location,
        suggestion: "地址要以 http://、https://、mailto: 开头，或是本网站里的路径")
    case .schemeAfterHole:
      Diagnostic(
        .error, "template.forbidden-scheme", "{{ }} 后面的冒号会改变地址的意思", at: location,
        suggestion: "把整个地址放进数据，只写一个 {{ }}")
    }
  }
}
