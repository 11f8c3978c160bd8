import Diagnostics

extension PreScanFinding {
  func diagnostic(_ severity: Severity, at location: TextLocation) -> Diagnostic {
    let words = severity == .error ? slip.words : slip.milderWords
    return Diagnostic(
      severity, slip.id, words.message, at: location, suggestion: words.suggestion)
  }
}

extension PreScanFinding.Slip {
  var id: String {
    switch self {
    case .fullWidthColon: "yaml.full-width-colon"
    case .missingSpace, .wideSpaceAfterColon: "yaml.missing-space"
    case .spaceInKey, .wideIndentation, .spaceAroundValue: "yaml.wide-space"
    case .tab: RefusalWords.tab.id
    case .missingSpaceAfterDash: "yaml.missing-space-after-dash"
    case .chineseQuotesAroundKey, .chineseQuotesAroundValue: "yaml.chinese-quotes"
    case .controlCharacter: "yaml.control-character"
    case .lineSeparator: "yaml.line-separator"
    case .byteOrderMark: "yaml.byte-order-mark"
    }
  }

  fileprivate typealias Words = (message: String, suggestion: String)

  private static let indent = "改用半角空格缩进，每层两格"

  fileprivate var words: Words {
    switch self {
    case .fullWidthColon: ("键名后面是全角冒号“：”", "改成英文冒号，后面空一格，例如“标题: 通知”")
    case .missingSpace: ("冒号后面缺少空格", "在英文冒号后面空一格，例如“标题: 通知”")
    case .wideSpaceAfterColon: ("冒号后面的空格不是半角空格", "删去它，改用半角空格，例如“标题: 通知”")
    case .spaceInKey(let space): ("键名里有\(space.spaceName)", "删去它，键名和英文冒号之间不留空格")
    case .wideIndentation(let space): ("缩进中有\(space.spaceName)", Self.indent)
    case .tab: (RefusalWords.tab.message, RefusalWords.tab.suggestion)
    case .missingSpaceAfterDash: ("列表项的“-”后面缺少空格", "在“-”后面空一格，例如“- 各科室”")
    case .chineseQuotesAroundKey: ("键名外面有中文引号", "删去引号，键名不需要引号")
    case .chineseQuotesAroundValue: ("整个值外面有中文引号，会原样印出", "如果只是为了标明这是文字，请删去引号")
    case .spaceAroundValue(let space):
      ("值的开头或结尾有\(space.spaceName)，会原样保留", "如果不是有意保留，请删去")
    case .controlCharacter(let scalar): ("这里有控制字符 \(scalar.code)", "删去它，或重新录入这一处")
    case .lineSeparator(let scalar): ("这里有看不见的换行字符 \(scalar.code)", "删去它；需要换行时按回车键")
    case .byteOrderMark: ("文件中间有字节顺序标记（BOM）", "删去它；它多半是把几个文件拼在一起时带进来的")
    }
  }

  /// Where YAML is content, and it is only doubtful whether the person meant it.
  fileprivate var milderWords: Words {
    switch self {
    case .fullWidthColon: ("这几行像是键和值，但因为是全角冒号“：”，都会当作文字", words.suggestion)
    case .missingSpace, .wideSpaceAfterColon:
      ("这几行像是键和值，但因为冒号后面没有半角空格，都会当作文字", words.suggestion)
    case .spaceInKey, .wideIndentation, .tab, .missingSpaceAfterDash, .chineseQuotesAroundKey,
      .chineseQuotesAroundValue, .spaceAroundValue, .controlCharacter, .lineSeparator,
      .byteOrderMark:
      words
    }
  }
}

extension Unicode.Scalar {
  /// `U+200B`
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  fileprivate var spaceName: String {
    switch value {
    case 0x3000: "全角空格"
    case 0xA0: "不间断空格"
    case 0x200B...0x200D, 0x2060: "看不见的零宽字符（\(code)）"
    default: "特殊空格（\(code)）"
    }
  }
}
