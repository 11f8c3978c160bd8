import Supervision
import Testing

@Suite struct `The columns of the upload` {
  @Test func `there are thirty, each with a code of its own`() {
    #expect(UploadColumn.allCases.count == 30)
    #expect(Set(UploadColumn.allCases.map(\.heading)).count == 30)
  }
}
