import Publication
import Testing

@Suite struct `An edition` {
  @Test func `may be empty`() { #expect(Edition(files: []).files.isEmpty) }
}
