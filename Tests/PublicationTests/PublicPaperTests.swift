import Publication
import Testing

@Suite struct `Public papers` {
  @Test func `each has a name of its own`() {
    #expect(Set(PublicPaper.allCases.map(\.name)).count == PublicPaper.allCases.count)
  }
}
