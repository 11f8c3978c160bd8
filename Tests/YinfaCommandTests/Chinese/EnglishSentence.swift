/// Looks for the parser's own words where only Chinese should be.
enum EnglishSentence {
  /// Two words of small letters side by side, or a capitalised word, are prose; names of commands, options,
  /// formats and programs are not.
  static func found(in text: String) -> [String] {
    text.split(separator: "\n").filter(isEnglish).map(String.init)
  }

  private static let names: Set<String> = [
    "yinfa", "yaml", "md", "docx", "html", "pdf", "json", "sarif", "ics", "SHA", "text", "auto",
    "always", "never", "error", "warning", "note", "bash", "zsh", "fish", "Word", "Markdown", "PDF",
    "JSON", "Schema", "YAML", "LibreOffice", "WPS", "init", "new", "kinds", "schema", "check",
    "render", "expose", "scan", "stopped", "upload", "Excel", "CSV", "due", "import", "xlsx", "csv",
    "record", "month", "ledger", "withdraw", "correct", "repair", "doctor", "completions", "help",
  ]

  private static func isEnglish(_ line: Substring) -> Bool {
    line.split { !$0.isASCII || " “”'\"[]()<>|,.:;=/~".contains($0) }
      .contains { word in
        word.allSatisfy(\.isLetter) && word.count > 1 && !names.contains(String(word))
      }
  }
}
