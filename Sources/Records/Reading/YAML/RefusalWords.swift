/// What to tell a clerk when libyaml refuses a file: its messages in plain Chinese.
struct RefusalWords {
  /// Where the person has to look.
  enum Place {
    /// Where libyaml gave up.
    case problem
    /// Where the construct began that was never finished; where libyaml gave up is told beside it.
    case construct
  }

  let id: String
  let message: String
  let suggestion: String
  let place: Place
  /// What the other of the two places is.
  let otherPlace: String

  init(
    _ id: String, _ message: String, _ suggestion: String, at place: Place = .problem,
    other: String = ""
  ) {
    self.id = id
    self.message = message
    self.suggestion = suggestion
    self.place = place
    self.otherPlace = other
  }
}

extension RefusalWords {
  /// - Parameters:
  ///   - scalar: the character at which libyaml gave up.
  ///   - isAfterValue: whether a quote or bracket was closed before it on its line.
  static func of(
    _ refusal: LibYAML.Refusal, at scalar: Unicode.Scalar?, isAfterValue: Bool
  ) -> RefusalWords {
    let context = refusal.context
    if isAfterValue, refusal.problem == "did not find expected key" { return textAfterValue }
    if context.contains("directive") { return directive }
    if context.contains(" tag") { return tag }
    if context.hasSuffix("an alias") { return mark("*", "引用") }
    if context.hasSuffix("an anchor") { return mark("&", "引用名") }
    if refusal.problem == "found character that cannot start any token" {
      return scalar == "\t" ? tab : scalar.map(cannotStart) ?? general
    }
    return byProblem[refusal.problem] ?? general
  }

  static let general = RefusalWords(
    "yaml.syntax", "从这里起的写法不符合 YAML 格式，无法读取", "对照上下几行的格式检查这里和上一行")

  static let tab = RefusalWords(
    "yaml.tab", "缩进中有制表符（Tab）", "改用半角空格缩进，每层两格")
}

// MARK: - What depends on more than libyaml's message

extension RefusalWords {
  private static let quoteIt = "如果它是文字的一部分，请用英文引号把整个值括起来"

  private static let textAfterValue = RefusalWords(
    "yaml.text-after-value", "引号或括号收尾后，同一行不能再接文字",
    "如果引号或括号是文字的一部分，请用英文单引号把整个值括起来；值里的引号用中文引号")

  private static let directive = RefusalWords(
    "yaml.directive", "以“%”开头的行在 YAML 中是指令，这里无法识别", "删去这一行；\(quoteIt)", at: .construct)

  private static let tag = RefusalWords(
    "yaml.tag", "值开头的“!”在 YAML 中表示类型标签，这里无法识别", quoteIt, at: .construct)

  private static func mark(_ sign: String, _ meaning: String) -> RefusalWords {
    RefusalWords(
      "yaml.anchor", "值开头的“\(sign)”在 YAML 中表示\(meaning)，后面应为英文字母或数字", quoteIt,
      at: .construct)
  }

  private static func cannotStart(_ scalar: Unicode.Scalar) -> RefusalWords {
    RefusalWords("yaml.reserved-character", "键或值不能以“\(scalar)”开头", quoteIt)
  }
}

// MARK: - What libyaml's message says by itself

extension RefusalWords {
  private static let byProblem: [String: RefusalWords] = [
    "could not find expected ':'": RefusalWords(
      "yaml.missing-colon", "这里应为“键: 值”，但没有找到英文冒号",
      "写成“键: 值”，冒号用英文冒号，后面空一格；如果是上一行文字的延续，请比上一行的键多缩进两格", at: .construct),
    "mapping values are not allowed in this context": RefusalWords(
      "yaml.unexpected-colon", "这里不能出现“: ”",
      "检查上一行的冒号和本行的缩进；如果“: ”是文字的一部分，请用英文引号把整个值括起来"),
    "mapping keys are not allowed in this context": RefusalWords(
      "yaml.unexpected-key", "这里不能出现“? ”", quoteIt),
    "block sequence entries are not allowed in this context": RefusalWords(
      "yaml.unexpected-item", "这里不能开始列表项“- ”", "列表项另起一行，写在键的下面；\(quoteIt)"),
    "did not find expected key": RefusalWords(
      "yaml.indentation", "这里的写法与上面的键接不上", "同一层的键左端对齐；引号收尾后不要再接文字",
      other: "这一层从这里开始"),
    "did not find expected '-' indicator": RefusalWords(
      "yaml.indentation", "这里应为列表项“- ”", "同一层的“- ”左端对齐；列表项的内容比“- ”多缩进两格",
      other: "这个列表从这里开始"),
    "did not find expected ',' or ']'": RefusalWords(
      "yaml.unclosed-bracket", "这里开始的“[”没有写完", "各项之间用英文逗号隔开，末尾补上“]”", at: .construct,
      other: "读到这里仍缺“,”或“]”"),
    "did not find expected ',' or '}'": RefusalWords(
      "yaml.unclosed-bracket", "这里开始的“{”没有写完", "各项之间用英文逗号隔开，末尾补上“}”", at: .construct,
      other: "读到这里仍缺“,”或“}”"),
    "found unexpected end of stream": RefusalWords(
      "yaml.unclosed-quote", "这里开始的引号没有收尾", "在文字末尾补上同样的英文引号，不要用中文引号收尾", at: .construct,
      other: "读到这里仍没有收尾"),
    "found unexpected document indicator": RefusalWords(
      "yaml.unclosed-quote", "这里开始的引号没有收尾", "在文字末尾补上同样的英文引号，不要用中文引号收尾", at: .construct,
      other: "读到分隔行“---”仍没有收尾"),
    "found unknown escape character": RefusalWords(
      "yaml.escape", "双引号里的“\\”后面不是可用的转义符", "写成“\\\\”，或改用英文单引号"),
    "did not find expected hexdecimal number": RefusalWords(
      "yaml.escape", "双引号里的字符编码不完整", "补足位数，例如“\\u4E00”，或直接写出这个字"),
    "found invalid Unicode character escape code": RefusalWords(
      "yaml.escape", "双引号里的字符编码不是有效的字", "直接写出这个字"),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "did not find expected comment or line break": RefusalWords(
      "yaml.block-header", "“|”或“>”后面不能再写文字", "文字从下一行写起，并缩进两格；\(quoteIt)", at: .construct),
    "found an indentation indicator equal to 0": RefusalWords(
      "yaml.block-header", "“|”或“>”后面的缩进数不能为 0", "删去数字，或写 1 到 9", at: .construct),
    "did not find expected node content": RefusalWords(
      "yaml.missing-value", "这里应有一个值", "补上值，或删去多余的“]”“}”“,”"),
    "found unexpected ':'": RefusalWords(
      "yaml.unexpected-colon", "方括号或花括号里的“:”位置不对", quoteIt),
    "did not find expected <document start>": RefusalWords(
      "yaml.text-after-end", "前面的内容已经结束，这里不能再有文字",
      "检查前一行的写法；几份数据之间用单独一行“---”隔开"),
    "found incompatible YAML document": RefusalWords(
      "yaml.directive", "不支持这个 YAML 版本", "删去“%YAML”这一行"),
    "control characters are not allowed": RefusalWords(
      "yaml.control-character", "文件里有不可见的控制字符", "删去它，或重新录入这一处"),
  ]
}
