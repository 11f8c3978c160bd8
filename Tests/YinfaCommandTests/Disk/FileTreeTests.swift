import Testing

@testable import YinfaCommand

@Suite struct FileTreeTests {
  private let place: TestFolder

  init() throws {
    place = try TestFolder()
    for name in ["站/乙/2.html", "站/乙/.htaccess", "站/1.html", "别处/3.html"] {
      try place.write(name, "无")
    }
  }

  private func files(
    in names: String..., except isLeftOut: @escaping (String) -> Bool = { _ in false }
  ) throws -> [String] {
    let paths = try FileTree.files(in: names.map { place.path + "/" + $0 }, except: isLeftOut)
    return paths.map { String($0.dropFirst(place.path.count + 1)) }
  }

  @Test func `hidden files are files, and what is named is there`() throws {
    #expect(
      try files(in: "站", "别处/3.html") == [
        "站/1.html", "站/乙/.htaccess", "站/乙/2.html", "别处/3.html",
      ])
  }

  @Test func `a folder is left out with all that it holds`() throws {
    #expect(try files(in: "站", except: { $0.hasSuffix("乙") }) == ["站/1.html"])
  }

  @Test func `links are followed, but into no folder twice, and to nothing not at all`() throws {
    try place.link("站/回去", to: "..")
    try place.link("站/空", to: "没有")
    #expect(
      Set(try files(in: "站")) == [
        "站/1.html", "站/乙/.htaccess", "站/乙/2.html", "站/回去/别处/3.html",
      ])
  }
}
