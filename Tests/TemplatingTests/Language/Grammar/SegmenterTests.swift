import Diagnostics
import Templating
import TestMaterial
import Testing

struct `The segmenter` {
  @Test func `covers a file with text, holes, directives and comments`() {
    let words = ["甲", "{{ 乙 }}", "丙", "{# 丁 #}", "{% 如果 戊? %}", "己", "{% 结束 %}"]
    let file = SourceFile(name: "通知.md", text: words.joined())
    let (segments, problems) = Segmenter.segments(of: file, in: file.bytes.indices)
    #expect(problems.isEmpty)
    #expect(segments.map { String(decoding: file.bytes[$0.range], as: UTF8.self) } == words)
  }

  @Test func `reads a piece of a file and keeps the places of the whole`() {
    let file = SourceFile(name: "通知.md", text: "---\n题: {{\n---\n正文{{ 甲 }}")
    let body = file.bytes.count - "正文{{ 甲 }}".utf8.count..<file.bytes.count
    let (segments, problems) = Segmenter.segments(of: file, in: body)
    #expect(problems.isEmpty)
    #expect(segments.map(\.range.lowerBound) == [body.lowerBound, body.lowerBound + 6])
    #expect(segments.holes.map(\.location.description) == ["通知.md:4:3"])
  }

  @Test func `places a value that was taken out of a file where it stands`() {
    let file = SourceFile(name: "通知.md", text: "---\n标题: 关于{{ 事项 }}的通知\n---\n")
    let place = TextLocation(file: file, line: 2, column: 5)
    let (segments, problems) = Segmenter.segments(of: "关于{{ 事项 }}的{{", at: place)
    #expect(segments.holes.map(\.location.description) == ["通知.md:2:7"])
    #expect(segments.holes.map(\.formula.location.description) == ["通知.md:2:10"])
    #expect(problems.map(\.location?.description) == ["通知.md:2:16"])
  }

  @Test func `gives up on a file that is no template after a hundred problems`() {
    let file = SourceFile(name: "通知.md", text: String(repeating: "{{ }}\n", count: 5_000))
    let problems = Segmenter.segments(of: file, in: file.bytes.indices).problems
    #expect(problems.count == 101)
    #expect(problems.last?.message == "问题太多，从这里起没有再查")
  }

  @Test(arguments: [
    ("{{ \(String(repeating: "甲", count: 2_000)) }}", "此处的 {{ 没有对应的 }}"),
    ("甲{# 乙\n丙", "此处的 {# 没有对应的 #}"),
    ("{{ 甲 {{ 乙 }}", "此处的 {{ 没有对应的 }}"),
    ("{{ 甲 | 日期: \"年月 }}", "此处的引号没有对应的 \""),
    ("{{ }}", "{{ }} 里面是空的"),
    ("{{{ 甲 }}", "此处不能有“{”"),
    ("{{ 甲\u{1} }}", "此处不能有看不见或损坏的字符"),
    ("{{ 甲-乙 }}", "此处不能有“-”"),
    ("{{ 甲 乙 }}", "此处不该有“乙”"),
    ("{{ 甲. }}", "点号后面缺名称"),
    ("{{ 甲 | }}", "| 后面缺过滤器的名称"),
    ("{{ (甲 }}", "此处的 ( 没有对应的 )"),
    ("{{ 1.2.3 }}", "此处不该有“.”"),
    ("{{ 1234567890123456 }}", "“1234567890123456”不是能比较的数"),
    ("{% %}", "{% 后面缺指令"),
    ("{% 引入 页脚 %}", "引入的名称要是加引号的文字"),
    ("{% 引入 \"页脚\" 甲 %}", "指令后面多了“甲”"),
    ("{% 循环 于 乙 %}{% 结束 %}", "循环里缺“于”"),
    ("{% 循环 本轮 于 乙 %}{% 结束 %}", "循环缺一个名称来称呼每一项"),
    ("{% 循环 甲 于 非 乙 %}{% 结束 %}", "条件不能循环"),
    ("{% 如果 %}{% 结束 %}", "此处缺一个值"),
    ("{% 如果 甲 < 乙 < 丙 %}{% 结束 %}", "比较不能连着写"),
    ("{% 如果 (甲 < 乙) == 丙 %}{% 结束 %}", "条件不能再与别的值比较"),
    ("{% 如果 (甲 < 乙) | 个数 %}{% 结束 %}", "条件后面不能用过滤器"),
    ("{% 如果 甲 && 乙 %}{% 结束 %}", "此处不能写“&&”"),
    ("{% 如果 甲 ≥ 乙 %}{% 结束 %}", "此处不能写“≥”"),
    ("{% 如果 甲 %}{% 否则 %}{% 又如 乙 %}{% 结束 %}", "{% 否则 %} 后面不能再有 {% 又如 %}"),
    ("{% endfor %}{% 循环 甲 于 乙 %}{% endfor %}", "没有名叫“endfor”的指令"),
    ("｛％ 如果 %}", "“｛％”里有全角的符号"),
  ])
  func `says what is wrong`(text: String, message: String) {
    let file = SourceFile(name: "通知.md", text: text)
    let problems = Segmenter.segments(of: file, in: file.bytes.indices).problems
    #expect(problems.map(\.message).contains(message))
    #expect(problems.allSatisfy { $0.suggestion != nil && $0.location != nil })
  }

  @Test(arguments: [(32, 0), (33, 1), (1_900, 1)])
  func `lets 32 parentheses stand in each other`(depth: Int, count: Int) {
    let text =
      "{{ \(String(repeating: "(", count: depth))甲\(String(repeating: ")", count: depth)) }}"
    let file = SourceFile(name: "通知.md", text: text)
    let problems = Segmenter.segments(of: file, in: file.bytes.indices).problems
    #expect(problems.map(\.message) == Array(repeating: "括号或“非”套得太多，最多 32 层", count: count))
  }

  @Test(arguments: [(64, 0), (65, 1), (2_000, 1)])
  func `lets 64 loops and branches stand in each other`(depth: Int, count: Int) {
    let text =
      String(repeating: "{% 如果 甲 %}", count: depth)
      + String(repeating: "{% 结束 %}", count: depth)
    let file = SourceFile(name: "通知.md", text: text)
    let problems = Segmenter.segments(of: file, in: file.bytes.indices).problems
    #expect(problems.map(\.message) == Array(repeating: "循环和条件套得太多，最多 64 层", count: count))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["{{", "{{ “ }}", "{%", "{#", "{{ \" ", "｛", "{ ", "{{ 甲 }}", "{{ (((( }}"])
  func `reads a line of any length in linear time`(piece: String) {
    let file = SourceFile(name: "通知.md", text: String(repeating: piece, count: 20_000))
    let (segments, _) = Segmenter.segments(of: file, in: file.bytes.indices)
    #expect(segments.last?.range.upperBound == file.bytes.count)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `covers any bytes without a crash, and every problem has a place in them`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let file = SourceFile(name: "通知.md", bytes: .template(using: &random))
    let (segments, problems) = Segmenter.segments(of: file, in: file.bytes.indices)
    var end = 0
    for segment in segments {
      #expect(segment.range.lowerBound == end)
      end = segment.range.upperBound
    }
    #expect(end == file.bytes.count)
    for problem in problems {
      let line = problem.location.flatMap { file.line($0.line) }
      #expect(line != nil)
    }
  }
}

extension [Segment] {
  fileprivate var holes: [Hole] {
    compactMap { segment in
      guard case .hole(let hole, _) = segment else { return nil }
      return hole
    }
  }
}

extension [UInt8] {
  /// Signs of the language, words and broken bytes in any order.
  static func template(using random: inout SplitMix64) -> [UInt8] {
    let pieces = [
      "{{", "}}", "{%", "%}", "{#", "#}", "{", "｛｛", "｝", " 循环 甲 于 乙 ", " 如果 ", " 否则 ", " 结束 ",
      " 引入 \"页脚\" ", "甲", ".", "?", "|", "：", "日期: ", "\"", "“", "”", "(", ")", "且", " 非 ", "==",
      "1.5", "-", "\n", " ", "\u{3000}", "字",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += pieces.randomElement(using: &random).map { Array($0.utf8) } ?? []
      }
    }
    return bytes
  }
}
