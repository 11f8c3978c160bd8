package import Diagnostics

/// Reads the finished bytes of what goes public, whatever wrote them, and says what private thing stands in them.
///
/// It knows nothing of how a file was made: only what the office itself makes public, and whom the records of the file
/// hide. An error stops every public file; no office can switch it off.
package struct LeakScan: Sendable {
  private let allowed: ContactAllowList
  private let stopped: StoppedMentions?
  private let known: MentionedRecords?

  /// - Parameters:
  ///   - stopped: what has left the public, and must not be met in a file; nil where nobody asks.
  ///   - known: tells of files that others made what records they speak of; nil for our own, which say so.
  package init(
    allowing allowed: ContactAllowList = ContactAllowList(),
    stopping stopped: StoppedMentions? = nil, knowing known: MentionedRecords? = nil
  ) {
    self.allowed = allowed
    self.stopped = stopped
    self.known = known
  }

  /// Every finding of a file, down the file.
  package func findings(in file: PublicFile) -> [Diagnostic] {
    isClean(file) ? [] : findingsInFull(in: file)
  }

  /// Whether a first look finds no cause for a second.
  func isClean(_ file: PublicFile, inStretchesOf stretch: Int = FirstLook.usualStretch) -> Bool {
    let look = FirstLook(
      allowing: allowed, hiding: known.map(\.names) ?? HiddenNames(file.records),
      stopping: stopped, stretch: stretch)
    let reader = PublicFileReader(file.file, for: look)
    return !look.isDoubtful && reader.damage.isEmpty && reader.opaque.isEmpty
      && reader.remains.allSatisfy { $0.isOfAgency(allowed) }
  }

  /// The same as `findings(in:)`, without a first look.
  func findingsInFull(in file: PublicFile) -> [Diagnostic] {
    let reader = PublicFileReader(file.file)
    let file =
      known.map { PublicFile(file.file, from: $0.records(in: reader.texts)) } ?? file
    let names = HiddenNames(file.records)
    var report = LeakReport(file)
    for damage in reader.damage { report.add(damage: damage) }
    for format in reader.opaque { report.add(opaque: format) }
    for remains in reader.remains { report.add(remains, allowing: allowed) }
    for text in reader.texts { report.add(leaks(in: text, of: file, names), in: text) }
    return report.diagnostics + (stopped?.findings(in: reader.texts, of: file) ?? [])
  }

  private func leaks(in text: LeakText, of file: PublicFile, _ names: HiddenNames?) -> [Leak] {
    let search = LeakSearch(text, allowing: allowed, hiding: names)
    guard !(search.leaks.isEmpty && search.candidates.isEmpty) else { return [] }
    let owners = file.records.count > 1 ? RecordMarks(of: file.records, in: text) : nil
    let attribution = Attribution(records: file.records, text: text, marks: owners)
    let leaks =
      search.leaks.map(attribution.attributed)
      + search.candidates.compactMap(attribution.leak)
    return leaks.sorted { ($0.range.lowerBound, $0.rule.id) < ($1.range.lowerBound, $1.rule.id) }
  }
}

extension LeakScan {
  /// The findings of many files, in the order of the files; they are read on all cores.
  package func findings(in files: [PublicFile]) async -> [Diagnostic] {
    await withTaskGroup(of: (Int, [Diagnostic]).self) { group in
      for batch in Batch.all(of: files) {
        group.addTask { (batch.files.lowerBound, files[batch.files].flatMap { findings(in: $0) }) }
      }
      var found: [(Int, [Diagnostic])] = []
      for await result in group { found.append(result) }
      return found.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// Files that follow each other and are read by one core: small ones together, so that a site of a million pages
  /// is no million of tasks.
  private struct Batch {
    let files: Range<Int>
    /// In bytes.
    let size: Int

    private static let usualSize = 1 << 20

    /// The largest first: what is left for the end is small, so no core waits long for another.
    static func all(of files: [PublicFile]) -> [Batch] {
      var batches: [Batch] = []
      var start = 0
      var size = 0
      for index in files.indices {
        size += files[index].file.bytes.count
        guard size > usualSize || index == files.count - 1 else { continue }
        batches.append(Batch(files: start..<(index + 1), size: size))
        (start, size) = (index + 1, 0)
      }
      return batches.sorted { ($1.size, $0.files.lowerBound) < ($0.size, $1.files.lowerBound) }
    }
  }
}
