import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

@Suite struct `Records as nobody meant them` {
  @Test(arguments: [
    ("Data/guigang/plans/2022-drug-safety.yaml", 1),
    ("Data/naiman/plans/2023-device-quality.yaml", 2),
    ("Data/wugang/plans/2022-47.yaml", 3), ("Data/yanshi/notices/2026-01.yaml", 4),
    ("Data/anhui/releases/2020-04-18.yaml", 5),
  ])
  func `no change to a valid file crashes the reader, and every finding has a place and words`(
    _ name: String, _ seed: UInt64
  ) throws {
    let file = SourceFile(name: name, bytes: try Repository.bytes(of: name))
    let node = try YAMLReader(file).document()
    var random = SplitMix64(seed: seed)
    var findingCount = 0
    for _ in 0..<40 {
      let mutated = NodeMutation.mutated(node, one: 30, using: &random)
      for shape in [
        IssuingNotice.shape, WorkPlan.shape, OfficialDocument.shape(of: .notice), NewsRelease.shape,
      ] {
        var reader = RecordReader()
        _ = reader.read(mutated, as: shape)
        findingCount += reader.problems.count
        let wordless = reader.problems.first {
          $0.location == nil || $0.message.isEmpty || $0.suggestion == nil
            || $0.message.hasSuffix("。")
        }
        #expect(wordless == nil)
      }
    }
    #expect(findingCount > 0)
  }
}

/// A node changed here and there: values lost, swapped for others, keys misspelt, lists for mappings.
private enum NodeMutation {
  static func mutated(_ node: Node, one rarity: Int, using random: inout SplitMix64) -> Node {
    guard Int.random(in: 0..<rarity, using: &random) > 0 else {
      return Node(replacement(of: node, using: &random), at: node.location)
    }
    switch node.content {
    case .scalar: return node
    case .sequence(let items):
      return Node(
        .sequence(items.map { mutated($0, one: rarity, using: &random) }), at: node.location)
    case .mapping(let entries):
      let kept = entries.filter { _ in Int.random(in: 0..<rarity, using: &random) > 0 }
      return Node(
        .mapping(kept.map { mutated($0, one: rarity, using: &random) }), at: node.location)
    }
  }

  private static func mutated(
    _ entry: Node.Entry, one rarity: Int, using random: inout SplitMix64
  ) -> Node.Entry {
    let isMisspelt = Int.random(in: 0..<rarity, using: &random) == 0
    return Node.Entry(
      key: isMisspelt ? String(entry.key.reversed()) + "x" : entry.key,
      keyLocation: entry.keyLocation, value: mutated(entry.value, one: rarity, using: &random))
  }

  private static func replacement(of node: Node, using random: inout SplitMix64) -> Node.Content {
    let scalars = [
      "", "~", "0", "-1", "2022-02-30", "2022", "99999999999999999999", "是", "\u{0}", "\u{FFFE}",
      "一、",
      "（", "甲\n乙", "附件", String(repeating: "长", count: 300),
    ]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .sequence([])
    case 1: return .mapping([])
    case 2: return .sequence([node, node])
    case 3:
      return .mapping([Node.Entry(key: "名称", keyLocation: node.location, value: node)])
    default:
      let text = scalars[Int.random(in: scalars.indices, using: &random)]
      return .scalar(Node.Scalar(text, isPlain: Bool.random(using: &random)))
    }
  }
}
