import Testing

@testable import Templating

struct `The guide to templates` {
  @Test(arguments: try Guide().examples)
  func `holds examples that come out as it says`(example: GuideExample) throws {
    let (text, problems) = try example.run(.strict)
    if example.draft == nil { #expect(problems == example.problems ?? []) }
    if let result = example.result { #expect(text == result) }
  }

  @Test(arguments: try Guide().examples.filter { $0.draft != nil })
  func `holds drafts that name what is missing and are still wrong`(example: GuideExample) throws {
    let (text, problems) = try example.run(.draft)
    #expect(text == example.draft)
    #expect(!problems.isEmpty)
  }

  @Test(arguments: try Guide().examples)
  func `holds no example without an outcome`(example: GuideExample) {
    #expect(example.result != nil || example.draft != nil || example.problems != nil)
  }

  @Test func `says of every filter what the filter says of itself`() throws {
    let lines = try Guide().lines
    for filter in FilterTable.all {
      let heading = try #require(lines.firstIndex(of: "### \(filter.name)"))
      #expect(lines[heading + 2] == filter.summary)
    }
  }
}
