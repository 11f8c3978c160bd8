import Diagnostics

/// Anchors and aliases.
extension NodeBuilder {
  /// What aliases may repeat: a little always, more where much was written. A bomb repeats
  /// thousands of times what was written; an office's shared legal basis a few times.
  private var budget: Int { 10_000 + 10 * written }

  mutating func anchored(_ name: String, depth: Int, at location: TextLocation)
    throws(Stop) -> Node
  {
    let outside = (count: written + repeated, deepest: deepest)
    deepest = depth
    openAnchors.append(name)
    let node = Node(try content(depth), at: location)
    openAnchors.removeLast()
    anchors[name] = Anchored(
      node: node, count: written + repeated - outside.count + 1, height: deepest - depth)
    deepest = max(deepest, outside.deepest)
    return node
  }

  mutating func copy(of name: String, depth: Int, at location: TextLocation)
    throws(Stop) -> Node
  {
    guard !openAnchors.contains(name) else {
      findings.append(.aliasInsideItself(name, at: location))
      return Node(.scalar(Node.Scalar("", isPlain: true)), at: location)
    }
    guard let anchored = anchors[name] else {
      findings.append(.unknownAlias(name, at: location))
      return Node(.scalar(Node.Scalar("", isPlain: true)), at: location)
    }
    repeated += anchored.count
    deepest = max(deepest, depth + anchored.height)
    guard repeated <= budget else { throw .hopeless(.aliasBomb(name, at: location)) }
    guard deepest <= Self.deepestNesting else { throw .hopeless(.nestedTooDeep(at: location)) }
    return anchored.node
  }
}

extension Diagnostic {
  fileprivate static func unknownAlias(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.unknown-alias", "别名“*\(name.excerpt)”在前面没有定义", at: location,
      suggestion: "在被引用的内容前写“&\(name.excerpt)”；如果“*”是文字，请用英文引号括起来")
  }

  fileprivate static func aliasInsideItself(_ name: String, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "yaml.recursive-alias", "别名“*\(name.excerpt)”引用了包含它自己的内容", at: location,
      suggestion: "把要重复的内容单独写出来再引用")
  }

  fileprivate static func aliasBomb(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.alias-bomb", "别名展开后的内容过多，到“*\(name.excerpt)”为止不再读取", at: location,
      suggestion: "减少层层引用的别名，直接写出内容")
  }
}
