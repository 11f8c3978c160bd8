import OfficialLayout

/// What of ours is measured in process.
enum Work: String, CaseIterable {
  case smallNotice = "small-notice"
  case annex
  case yaml
  case yamlEvents = "yaml-events"
  case html
  case htmlByHand = "html-by-hand"
  case document
  case documentByHand = "document-by-hand"
  case pages
  case pagesOfLibreOffice = "pages-of-libreoffice"
  case scanHTML = "scan-html"
  case scanJSON = "scan-json"
  case scanCSV = "scan-csv"

  /// All that is done once is done here. The operation returns how many bytes it read or wrote.
  ///
  /// - Parameter rows: of a long text, its pages.
  func operation(rows: Int) -> () -> Int {
    switch self {
    case .smallNotice: NoticeWork.printing(NoticeWork.notice, SmallNotice.record)
    case .annex: NoticeWork.printing(NoticeWork.annex, Sample.record(rows: rows))
    case .yaml: YAMLWork.reading(Sample.yaml(rows: rows))
    case .yamlEvents: YAMLWork.events(Sample.yaml(rows: rows))
    case .html: HTMLWork.filling(Sample.record(rows: rows))
    case .htmlByHand: HTMLWork.byHand(Sample.rows(rows))
    case .document: NoticeWork.filling(NoticeWork.annex, Sample.record(rows: rows))
    case .documentByHand: NoticeWork.byHand(Sample.rows(rows))
    case .pages: PageWork.dividing(pages: rows, by: .word)
    case .pagesOfLibreOffice: PageWork.dividing(pages: rows, by: .libreOffice)
    case .scanHTML: ScanWork.scanning(.html, rows: rows)
    case .scanJSON: ScanWork.scanning(.json, rows: rows)
    case .scanCSV: ScanWork.scanning(.csv, rows: rows)
    }
  }
}
