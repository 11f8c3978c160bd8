import Documents

/// What a document says of its being public (公开属性), in a note or in the colophon.
struct Publicity {
  let isPublic: Bool
  let passage: Passage
  let range: Range<Int>

  /// Nil where nothing is said.
  init?(of proofreading: Proofreading) {
    let passages = [DocumentElement.note, .dateline, .colophonAddressees, .copies, .printing]
      .flatMap(proofreading.passages)
    let loose = proofreading.lines(of: .text).map(\.passage).filter { $0.scalars.count < 30 }
    let found = (passages + loose.filter(\.mayStatePublicity)).lazy.compactMap(Publicity.init)
    guard let first = found.first else { return nil }
    self = first
  }

  private init?(_ passage: Passage) {
    for (phrase, isPublic) in Self.phrases {
      guard let range = passage.firstRange(of: phrase) else { continue }
      self.isPublic = isPublic
      self.passage = passage
      self.range = range
      return
    }
    return nil
  }

  /// The longer before those that stand in them.
  private static let phrases = [
    ("不予公开", false), ("不公开", false), ("依申请公开", false), ("免予公开", false), ("删减后公开", true),
    ("部分公开", true), ("主动公开", true), ("公开发布", true), ("公开属性：公开", true), ("此件公开", true),
    ("予以公开", true), ("发至", false),
  ]
}

extension Passage {
  /// A line of its own that speaks of publishing: 公开属性：主动公开.
  fileprivate var mayStatePublicity: Bool {
    let start = written.lowerBound
    return ["此件", "公开属性", "公开方式", "公开选项", "信息公开", "（此件", "(此件", "【此件", "〔此件"].contains {
      has($0, at: start)
    }
  }
}
