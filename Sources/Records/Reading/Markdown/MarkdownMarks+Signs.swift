/// Marks within a line.
extension MarkdownMarks {
  mutating func takeSign() {
    switch scalars[next] {
    case "\\" where next + 1 < scalars.endIndex && scalars[next + 1].isMark:
      hide(next..<next + 1)
      next += 1
    case "\\" where next + 1 == scalars.endIndex: hide(next..<next + 1)
    case "`": hide(next..<next + 1)
    case "*": takeStars()
    case "<": takeTag()
    case "&": takeBlank()
    case "[":
      brackets.append(next)
      next += 1
    case "]": takeLinkEnd()
    default: next += 1
    }
  }

  private mutating func takeStars() {
    let run = next..<next + scalars[next...].prefix { $0 == "*" }.count
    next = run.upperBound
    // More than three cover what nobody should read: 139****0000.
    guard run.count <= 3 else { return }
    if let open = stars.last, open.count == run.count {
      hidden += [stars.removeLast(), run]
    } else {
      stars.append(run)
    }
  }

  /// `<!-- … -->` and `<br>`.
  private mutating func takeTag() {
    if has("<!--", at: next) {
      hide(next..<next + 4)
      return endComment()
    }
    let sign = next + 1 < scalars.endIndex ? scalars[next + 1] : " "
    let isTag = sign == "/" || (sign.isASCII && sign.properties.isAlphabetic)
    guard isTag, next < lastEnds.tag, let end = scalars[next...].firstIndex(of: ">") else {
      next += 1
      return
    }
    hide(next..<end + 1)
  }

  mutating func endComment() {
    var end = next
    while end < scalars.endIndex, !has("-->", at: end) { end += 1 }
    isInComment = end == scalars.endIndex
    hide(next..<min(end + 3, scalars.endIndex))
  }

  /// Blanks by which texts on the web indent.
  private mutating func takeBlank() {
    let blank = ["&emsp;", "&ensp;", "&nbsp;"].first { has($0, at: next) }
    guard let blank else { return next += 1 }
    hide(next..<next + blank.unicodeScalars.count)
  }

  /// `](…)`; a picture goes with its words.
  private mutating func takeLinkEnd() {
    let open = brackets.popLast()
    guard let open, has("](", at: next), next < lastEnds.link,
      let end = scalars[next...].firstIndex(of: ")")
    else {
      next += 1
      return
    }
    let isPicture = open > scalars.startIndex && scalars[open - 1] == "!"
    hidden.append(isPicture ? open - 1..<next : open..<open + 1)
    hide(next..<end + 1)
  }
}

extension Unicode.Scalar {
  /// What a backslash keeps from being a mark.
  fileprivate var isMark: Bool {
    isASCII && !properties.isWhitespace && !properties.isAlphabetic && !("0"..."9").contains(self)
  }
}
