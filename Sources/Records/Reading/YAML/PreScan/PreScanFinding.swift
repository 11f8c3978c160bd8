/// A slip of the hand that the pre-scan saw, before anyone knows whether YAML takes offence.
struct PreScanFinding {
  let slip: Slip
  /// The byte of the file that is to blame.
  let offset: Int
  var weight: Weight

  enum Slip: Hashable {
    /// `标题：通知`
    case fullWidthColon
    /// `标题:通知`
    case missingSpace
    /// `标题:　通知`
    case wideSpaceAfterColon
    /// `标题　: 通知`, and invisible characters anywhere in a key
    case spaceInKey(Unicode.Scalar)
    /// A line that begins with `　` where blanks belong
    case wideIndentation(Unicode.Scalar)
    case tab
    /// `-甲`
    case missingSpaceAfterDash
    /// `“标题”: 通知`
    case chineseQuotesAroundKey
    /// `标题: “通知”`
    case chineseQuotesAroundValue
    /// A value that begins or ends with a blank that YAML keeps
    case spaceAroundValue(Unicode.Scalar)
    case controlCharacter(Unicode.Scalar)
    /// U+2028, U+2029, U+0085: libyaml ends a line there, an editor does not.
    case lineSeparator(Unicode.Scalar)
    case byteOrderMark
  }

  /// How serious a slip is depends on what libyaml makes of the file.
  enum Weight {
    /// The file breaks, or means something else than it seems to.
    case certain
    /// Wrong only if libyaml refuses the file.
    case ifRefused
    /// Ordinary prose, unless libyaml stops right there.
    case suspect
    /// YAML is content; the person may not be.
    case doubtful
    /// Several lines in a row look like keys and are text: doubtful, and wrong where libyaml stops.
    case doubtfulOrSuspect
  }
}
