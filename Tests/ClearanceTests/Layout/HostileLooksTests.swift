import Clearance
import OfficePackaging
import TestMaterial
import Testing

/// Numbers that no person would set: a rule may find anything, and must come to an end.
@Suite struct `Hostile looks` {
  private static let numbers = [
    "0", "-1", "1", "99999999999", "-99999999999", "100000000", "3", "240",
  ]

  /// The numbers of some attributes replaced.
  private static func mutated(_ xml: String, _ random: inout SplitMix64) -> String {
    var result = ""
    var rest = xml[...]
    while let start = rest.firstRange(of: "=\"") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let value = rest.prefix { $0 != "\"" }
      let isHit = Int(value) != nil && Int.random(in: 0..<12, using: &random) == 0
      result += isHit ? numbers[Int.random(in: numbers.indices, using: &random)] : String(value)
      rest = rest[value.endIndex...]
    }
    return result + rest
  }

  @Test(arguments: 0..<24)
  func `are proofread like others`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let sample = seed.isMultiple(of: 2) ? WordSample.notice : .landscape
    let reader = try ZipReader(sample.bytes)
    var zip = ZipWriter()
    for path in reader.paths {
      let bytes = try #require(try reader.part(path))
      let isMutated = ["word/document.xml", "word/styles.xml", "word/footerOdd.xml"].contains(path)
      let text = String(decoding: bytes, as: UTF8.self)
      zip.add(path: path, isMutated ? Array(Self.mutated(text, &random).utf8) : bytes)
    }
    let hostile = WordSample(bytes: zip.finished())
    let findings = try hostile.allFindings(of: Rulebook.lookRules)
    #expect(try hostile.allFindings(of: Rulebook.lookRules) == findings)
  }
}
