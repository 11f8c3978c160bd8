extension Rulebook {
  static let hierarchy: [Rule] = [
    .numeralForms, .levelsInOrder, .numeralsContinuous, .loneItem, .numeralWidth,
    .headingWithoutMark, .runInHeading, .mixedEnumerators, .headingFaces, .headingNotAlone,
  ]
}
