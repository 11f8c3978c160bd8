import Diagnostics
import Documents
import Records

/// A line of the front matter, filled.
struct FilledValue {
  let key: FrontMatter.Key
  let values: [[Inline]]
  let location: TextLocation
}

extension TemplateFiller {
  mutating func values(of frontMatter: FrontMatter, in scope: Scope) -> [FilledValue] {
    frontMatter.values.map { value in
      let words = value.words.flatMap { self.values(of: $0, in: scope) }
      return FilledValue(
        key: value.key, values: words.filter { !$0.plainText.isEmpty }, location: value.location)
    }
  }

  /// A value that is one hole passes a list as it is: several signers, several addressees.
  private mutating func values(of words: [Flow<TemplateInline>], in scope: Scope) -> [[Inline]] {
    if words.count == 1, case .element(.hole(let hole)) = words[0],
      let datum = evaluation.datum(for: hole.formula, in: scope),
      case .list(let items) = datum.value
    {
      let fields = items.compactMap { item in
        item.value.printed.map { text in
          let sensitivity = max(item.sensitivity, datum.sensitivity)
          return [Inline.field(Field(text, sensitivity: sensitivity, origin: item.origin))]
        }
      }
      if fields.count == items.count { return fields }
    }
    return [inlines(of: words, in: scope)]
  }
}
