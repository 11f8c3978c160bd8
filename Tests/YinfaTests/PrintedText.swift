import Foundation
import OfficePackaging
import Yinfa

/// What a person reads in a finished file, white space and the marks of Markdown aside.
enum PrintedText {
  static func of(_ bytes: [UInt8], _ format: Format) throws -> String {
    switch format {
    case .docx: try docx(bytes)
    case .html: html(String(decoding: bytes, as: UTF8.self))
    case .markdown: markdown(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func docx(_ bytes: [UInt8]) throws -> String {
    let part = try ZipReader(bytes).part("word/document.xml") ?? []
    let xml = String(decoding: part, as: UTF8.self)
    let texts = xml.matches(of: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/).map { String($0.1) }
    return bare(unescaped(texts.joined()))
  }

  private static func html(_ text: String) -> String {
    let body = text.replacing(/(?s)<head>.*<\/head>/, with: "").replacing(/<[^>]*>/, with: "")
    return bare(unescaped(body))
  }

  private static func markdown(_ text: String) -> String {
    // Paper that bears the mark already (套打): the draft keeps the words, and nothing prints them.
    let isPreprinted = text.contains(/(?m)^版头: 套打$/)
    let printed =
      isPreprinted ? text.replacing(/<!-- 发文机关标志 -->\n(.+\n)+/, with: "") : text
    let body = printed.replacing(/\A---\n(?s:.*?)\n---\n/, with: "")
      .replacing(/<!--.*?-->/, with: "").replacing(/(?m)^\|( *:?-+:? *\|)+$/, with: "")
      .replacing(/<\/?(table|thead|tbody|tr|t[hd]|br)\b[^>]*>/, with: "")
      .replacing(/\]\([^)]*\)/, with: "]")
    return bare(unescaped(body))
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// Marks that one of the formats spends on structure are left out of all three.
  private static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"#*|\\[]_`".contains($0) && $0 != "\u{200B}" }
  }
}
