package import Diagnostics

/// What `{% … %}` says: which part of a template is repeated, chosen or brought in.
package struct Directive: Sendable {
  package let kind: Kind
  /// Where the `{%` stands.
  package var location: TextLocation { text.location(atByte: offset) }

  let text: TemplateText
  let offset: Int

  package enum Kind: Sendable {
    /// `{% 循环 阶段 于 各阶段 %}`
    case loop(variable: String, over: Formula)
    /// `{% 如果 … %}`
    case branch(Formula)
    /// `{% 又如 … %}`
    case elseBranch(Formula)
    /// `{% 否则 %}`
    case otherwise
    /// `{% 结束 %}`
    case end
    /// `{% 引入 "页脚" %}`
    case include(name: String)
  }
}
