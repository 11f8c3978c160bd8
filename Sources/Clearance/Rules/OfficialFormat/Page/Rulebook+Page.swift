extension Rulebook {
  static let page: [Rule] = [
    .paperSize, .pageMargins, .typeArea, .linesPerPage, .charactersPerLine, .textFace, .titleFace,
    .inkColors, .redRule, .markHeight, .pageNumbers, .footerDistance, .firstPageOfLetter,
    .fontSlots,
    .emphasisInText, .fontsAtHand, .landscapePages,
  ]
}
