/// What a reader takes an office file for; a refusal speaks of that.
enum OfficeFileKind {
  /// .docx
  case document
  /// .xlsx
  case workbook

  /// With its dot.
  var ending: String {
    switch self {
    case .document: ".docx"
    case .workbook: ".xlsx"
    }
  }

  /// The program, beside WPS, that saves it.
  var program: String {
    switch self {
    case .document: "Word"
    case .workbook: "Excel"
    }
  }

  /// What such a file usually is, for one that is too large.
  var use: String {
    switch self {
    case .document: "公文"
    case .workbook: "台账"
    }
  }

  /// What its length is counted in.
  var measure: String {
    switch self {
    case .document: "段"
    case .workbook: "格"
    }
  }
}
