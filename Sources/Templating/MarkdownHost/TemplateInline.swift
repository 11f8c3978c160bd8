import Diagnostics

/// Words of a line in a template.
indirect enum TemplateInline: Sendable {
  case text(String)
  case hole(Hole)
  case strong([Flow<TemplateInline>])
  case emphasis([Flow<TemplateInline>])
  case link([Flow<TemplateInline>], destination: [Flow<TemplateInline>], TextLocation)
  case reference(anchor: String, TextLocation)
  /// A line end of the file inside a paragraph: nothing beside a Han character, a space between words.
  case softBreak
  case lineBreak
}
