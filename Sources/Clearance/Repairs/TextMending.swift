package import Diagnostics

/// The repairs of findings made in a text, those that touch each other one after the other: what has no
/// room in this round is found again in the next.
package struct TextMending: Sendable {
  /// The text with the repairs made.
  package let bytes: [UInt8]
  /// The findings whose repairs were made, in the order in which they were found.
  package let made: [Finding]

  /// - Parameter file: whose places the findings name; repairs in other files are left.
  package init(_ file: SourceFile, _ findings: [Finding]) {
    var patches = Patches(file)
    made = findings.filter { finding in
      guard case .text(let edits)? = finding.repair else { return false }
      return patches.add(edits)
    }
    bytes = patches.applied()
  }
}

/// Replacements that do not touch each other.
private struct Patches {
  private let file: SourceFile
  private var patches: [Patch] = []
  private var taken = TakenSpans()

  private struct Patch {
    let range: Range<Int>
    let new: [UInt8]
  }

  init(_ file: SourceFile) { self.file = file }

  /// Takes all of the edits, or none.
  mutating func add(_ edits: [TextEdit]) -> Bool {
    let wanted = edits.compactMap(patch).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let isFree = zip(wanted, wanted.dropFirst()).allSatisfy { !$0.range.overlaps($1.range) }
    guard wanted.count == edits.count, isFree, !wanted.contains(where: { taken.touches($0.range) })
    else { return false }
    taken.take(wanted.map(\.range))
    patches += wanted
    return !wanted.isEmpty
  }

  private func patch(_ edit: TextEdit) -> Patch? {
    let old = Array(edit.old.utf8)
    guard edit.location.file.name == file.name, let start = file.offset(of: edit.location),
      file.bytes[start...].starts(with: old)
    else { return nil }
    return Patch(range: start..<start + old.count, new: Array(edit.new.utf8))
  }

  func applied() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var done = 0
    for patch in patches.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += file.bytes[done..<patch.range.lowerBound]
      bytes += patch.new
      done = patch.range.upperBound
    }
    return bytes + file.bytes[done...]
  }
}
