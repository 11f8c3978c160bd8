import Glibc

/// The processors of this machine, and work that is spread over them.
enum Processors {
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What is made of each item, in their order, whichever was done first. As many are in work as there are processors,
  /// so that no more of them than that fill the memory.
  ///
  /// - Parameter done: told as soon as one is done.
  static func each<Item: Sendable, Product: Sendable>(
    of items: [Item], done: (Product) -> Void = { _ in },
    _ work: @escaping @Sendable (Item) -> Product
  ) async -> [Product] {
    var products = [Product?](repeating: nil, count: items.count)
    await withTaskGroup(of: (Int, Product).self) { group in
      var next = 0
      func start() {
        guard next < items.count else { return }
        let index = next
        next += 1
        group.addTask { (index, work(items[index])) }
      }
      for _ in 0..<count { start() }
      while let (index, product) = await group.next() {
        done(product)
        products[index] = product
        start()
      }
    }
    return products.compactMap { $0 }
  }
}
