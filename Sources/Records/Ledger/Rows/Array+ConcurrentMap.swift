import Dispatch

extension Array where Element: Sendable {
  /// What is made of each element, in their order, on all cores.
  func concurrentMap<Product: Sendable>(_ make: @Sendable (Element) -> Product) -> [Product] {
    let starts = Array<Int>(stride(from: 0, to: count, by: Self.handful))
    var handfuls = [[Product]](repeating: [], count: starts.count)
    handfuls.withUnsafeMutableBufferPointer { buffer in
      // Each core writes places of its own.
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { number in
        let end = Swift.min(starts[number] + Self.handful, count)
        buffer[number] = self[starts[number]..<end].map(make)
      }
    }
    return handfuls.flatMap(\.self)
  }

  /// So many are made together: few enough that in the end no core waits long for another.
  private static var handful: Int { 64 }
}
