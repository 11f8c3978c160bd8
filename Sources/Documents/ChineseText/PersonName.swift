/// The name of a natural person (姓名), parted into surname and given name.
package struct PersonName: Sendable, Hashable {
  package let surname: String
  package let givenName: String

  /// - Parameter text: as written; spaces inside (`李　芳`) do not belong to the name.
  package init(_ text: String) {
    let letters = text.filter { !$0.isWhitespace }
    let length =
      Self.compoundSurnames.contains(String(letters.prefix(2))) && letters.count > 2 ? 2 : 1
    self.surname = String(letters.prefix(length))
    self.givenName = String(letters.dropFirst(length))
  }

  /// The surname with a 某 for every character of the given name, two at most: 张某某, 欧阳某.
  package var masked: String {
    surname + String(repeating: "某", count: min(max(1, givenName.count), 2))
  }

  /// The surnames of two characters that are in use (复姓).
  private static let compoundSurnames: Set = [
    "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊",
    "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文",
    "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正",
    "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘",
    "左丘", "东门", "西门", "南荣", "第五",
  ]
}
