extension String {
  /// Whether both have the same bytes: keys are looked up far too often to ask Unicode which ways of
  /// writing are equivalent, and Han characters have but one.
  package func isWritten(like other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { other in
        one.count == other.count && one.indices.allSatisfy { one[$0] == other[$0] }
      }
    }
    return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
