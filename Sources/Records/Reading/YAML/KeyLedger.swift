/// The keys of the mappings that are open, by their hashes, so that a second one is noticed in
/// constant time and no mapping has to allocate for it.
struct KeyLedger {
  /// Open mappings lie one above the other.
  private var hashes: [Int] = []

  /// One open mapping.
  struct Page {
    fileprivate let base: Int
    /// Kept only when there are too many keys to compare one by one.
    fileprivate var index: [Int: Int] = [:]
  }

  func open() -> Page { Page(base: hashes.count) }

  mutating func close(_ page: Page) { hashes.removeLast(hashes.count - page.base) }

  /// The number of the first key of the mapping that has the hash, counted from 0.
  func find(_ hash: Int, on page: Page) -> Int? {
    guard page.index.isEmpty else { return page.index[hash] }
    return hashes[page.base...].firstIndex(of: hash).map { $0 - page.base }
  }

  mutating func enter(_ hash: Int, on page: inout Page) {
    let number = hashes.count - page.base
    hashes.append(hash)
    if number == Self.comparable {
      indexKeys(of: &page)
    } else if number > Self.comparable, page.index[hash] == nil {
      page.index[hash] = number
    }
  }

  /// Up to this many keys are compared one by one.
  private static let comparable = 32

  private func indexKeys(of page: inout Page) {
    for (number, hash) in hashes[page.base...].enumerated() where page.index[hash] == nil {
      page.index[hash] = number
    }
  }
}
