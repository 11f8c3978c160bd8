import Dispatch

extension Array where Element: Sendable {
  /// What is made of each element, in their order, on all cores.
  func concurrentMap<Product: Sendable>(_ make: @Sendable (Element) -> Product) -> [Product] {
    let size = 64
    let starts = Array<Int>(stride(from: 0, to: count, by: size))
    var products = [[Product]](repeating: [], count: starts.count)
    products.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { index in
        let start = starts[index]
        buffer[index] = self[start..<Swift.min(start + size, count)].map(make)
      }
    }
    return products.flatMap { $0 }
  }
}
