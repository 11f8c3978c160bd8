import Diagnostics
import Testing
import Yinfa

/// What the press tells of its kinds follows from their shapes.
@Suite struct GuidesTests {
  private let press = Press(
    profile: InputFile(name: "yinfa.yaml", bytes: Array(Press.profileSkeleton.utf8)))

  @Test func `the profile to start from is valid`() {
    #expect(press.check([]) == [])
  }

  @Test(arguments: Press.kinds.flatMap { [$0.id] + $0.names })
  func `the record to start from is valid and prints`(kind: String) throws {
    let skeleton = try #require(Press.skeleton(kind: kind))
    let rendering = press.render(
      InputFile(name: "新.yaml", bytes: Array(skeleton.utf8)), to: [.markdown])
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(rendering.files.count == 1)
  }

  @Test func `an unknown kind has no skeleton and no schema`() {
    #expect(Press.skeleton(kind: "请柬") == nil)
    #expect(Press.schema(kind: "请柬") == nil)
  }

  @Test(arguments: Press.kinds.indices)
  func `the schema names every key of the kind`(index: Int) throws {
    let kind = Press.kinds[index]
    let schema = try #require(Press.schema(kind: kind.id))
    for key in kind.fields.flatMap({ $0.path.split(separator: ".") }) {
      #expect(schema.contains("\"\(key)\": {"))
    }
  }

  @Test func `every field says what it is for and who may read it`() {
    for field in Press.kinds.flatMap(\.fields) {
      #expect(!field.summary.isEmpty && !field.sensitivity.isEmpty, "\(field.path)")
    }
  }
}
