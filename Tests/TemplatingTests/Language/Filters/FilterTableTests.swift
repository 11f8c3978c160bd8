import Diagnostics
import Testing

@testable import Templating

struct `Every filter` {
  @Test func `has a name of its own`() {
    #expect(Set(FilterTable.names).count == FilterTable.names.count)
  }

  @Test(arguments: FilterTable.names)
  func `gives an example that the grammar takes`(name: String) throws {
    let filter = try #require(FilterTable.filter(named: name))
    let file = SourceFile(name: "例.md", text: "{{ \(filter.example) }}")
    #expect(Segmenter.segments(of: file, in: file.bytes.indices).problems.isEmpty)
    #expect(filter.example.contains("| \(name)"))
  }

  @Test(arguments: FilterTable.names)
  func `refuses one argument more than it takes`(name: String) throws {
    let filter = try #require(FilterTable.filter(named: name))
    let arguments = Array(repeating: "1", count: filter.parameters.count + 1)
    let file = SourceFile(
      name: "例.md", text: "{{ 甲 | \(name): \(arguments.joined(separator: ", ")) }}")
    let limit = filter.parameters.count
    let complaint = limit == 0 ? "不带参数" : "最多带 \(limit) 个参数"
    #expect(
      Segmenter.segments(of: file, in: file.bytes.indices).problems.map(\.message)
        == ["过滤器“\(name)”\(complaint)"])
  }
}
