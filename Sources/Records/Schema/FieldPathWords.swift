extension String {
  /// A path of keys as a person says it: `处罚[1].内容` is 处罚第1项的内容.
  package var fieldPathWords: String {
    split(separator: ".").map { part in
      part.replacing(#/\[(\d+)\]$/#) { "第\($0.output.1)项" }
    }.joined(separator: "的")
  }
}
