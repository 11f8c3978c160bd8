import Documents
package import OfficialLayout

/// Writes a document as HTML: a page that stands alone, or the markup that a site wraps.
///
/// Total: every document can be written. Numbers, labels and punctuation are text, not styling, so what
/// a reader copies is what the other writers print.
package enum HTMLWriter {
  /// A self-contained page that prints on A4: one `<style>`, no script, no request to anywhere.
  ///
  /// - Parameter stylesheet: `site/document.css`; it must not contain `</style`.
  package static func page(of typesetting: Typesetting, stylesheet: [UInt8]) -> [UInt8] {
    var out = HTMLBuffer()
    out.raw(
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(contentSecurityPolicy)">
      <title>
      """)
    out.text(typesetting.document.name)
    out.raw("</title>\n<style>\n")
    out.append(stylesheet)
    if let own = LayoutStylesheet(layout: typesetting.galley.layout).text { out.raw(own + "\n") }
    out.raw("</style>\n</head>\n<body class=\"gw-page\">\n")
    out.document(typesetting)
    out.raw("</body>\n</html>\n")
    return out.bytes
  }

  /// The markup alone: semantic elements with classes `gw-…`, no style attributes, no `<html>`.
  package static func body(of typesetting: Typesetting) -> [UInt8] {
    var out = HTMLBuffer()
    out.document(typesetting)
    return out.bytes
  }

  /// A saved page may load nothing and run nothing.
  private static let contentSecurityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}
