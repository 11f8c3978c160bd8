import Foundation
import Testing

@testable import Builtins

@Suite struct BuiltinFileTests {
  @Test func `the binary carries every file of Templates and site, and nothing else`() throws {
    let onDisk = try ["Templates", "site"].flatMap(Self.files(under:)).sorted()
    #expect(BuiltinFile.all.map(\.name) == onDisk)
  }

  @Test func `what the binary carries is what the file says`() throws {
    for file in BuiltinFile.all {
      let url = Self.repository.appending(path: file.name)
      #expect(try file.bytes == [UInt8](Data(contentsOf: url)), "\(file.name)")
    }
  }

  @Test func `a name that is not there has no file`() {
    #expect(BuiltinFile.named("site/nowhere.css") == nil)
    #expect(BuiltinFile.named("site/document.css")?.bytes.isEmpty == false)
  }

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: repository.appending(path: folder).path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(folder)/\($0)" }
      .filter { !Self.isDirectory(repository.appending(path: $0).path) }
  }

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
