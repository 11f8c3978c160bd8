import Writers

/// Everything that is measured, printed once for all tests.
struct PrintRun {
  let samples: [MeasuredDocument: PrintedDocument]
  /// The lines of each page of the offices' documents, by name.
  let offices: [OfficeDocument: [[PrintedLine]]]
  let longTexts: [LongText: [[PrintedLine]]]

  struct NotPrinted: Error {}

  static let only = Result<PrintRun, any Error> { try PrintRun() }

  private init() throws {
    let samples = MeasuredDocument.all
    let offices = try OfficeDocument.all.get()
    let shop = try PrintShop()
    try shop.layOut(
      samples.map { WordWriter(layout: $0.profile.layout).bytes(of: $0.sample.document) }
        + offices.map { WordWriter().bytes(of: $0.document) }
        + LongText.allCases.map { WordWriter().bytes(of: $0.document) })
    var printed: [MeasuredDocument: PrintedDocument] = [:]
    for (index, sample) in samples.enumerated() { printed[sample] = try shop.printed(index) }
    self.samples = printed
    var lines: [OfficeDocument: [[PrintedLine]]] = [:]
    for (index, document) in offices.enumerated() {
      lines[document] = try shop.lines(of: samples.count + index)
    }
    self.offices = lines
    var longTexts: [LongText: [[PrintedLine]]] = [:]
    for (index, text) in LongText.allCases.enumerated() {
      longTexts[text] = try shop.lines(of: samples.count + offices.count + index)
    }
    self.longTexts = longTexts
  }
}
