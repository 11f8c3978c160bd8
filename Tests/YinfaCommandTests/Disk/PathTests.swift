import Testing

@testable import YinfaCommand

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b/2022-47.yaml", "a/b", "2022-47.yaml", "2022-47", "yaml"),
    ("2022-47.YML", ".", "2022-47.YML", "2022-47", "yml"),
    ("/x", "/", "x", "x", ""), (".hidden", ".", ".hidden", ".hidden", ""),
    ("a/甲.乙.md", "a", "甲.乙.md", "甲.乙", "md"),
  ])
  func `a path has a folder, a name, a stem and an ending`(
    text: String, folder: String, name: String, stem: String, ending: String
  ) {
    let path = Path(text)
    #expect([path.folder, path.name, path.stem, path.ending] == [folder, name, stem, ending])
  }
}
