/// A first look at a file while it is read: whether it needs a reading in full.
///
/// Nearly every file that an office prints is clean. So a file is read in stretches that stay close to the processor,
/// and of each is only asked whether anything private could stand in it, without noting where. What gives cause for
/// doubt is read again, in full. A stretch ends at a wall, which nothing private crosses.
final class FirstLook {
  private let allowed: ContactAllowList
  private let names: HiddenNames?
  private let stopped: StoppedMentions?
  /// How many units make a stretch; it ends at the next wall.
  let stretch: Int
  private(set) var isDoubtful = false

  static let usualStretch = 1 << 15

  init(
    allowing allowed: ContactAllowList, hiding names: HiddenNames?,
    stopping stopped: StoppedMentions?, stretch: Int = usualStretch
  ) {
    self.allowed = allowed
    self.names = names
    self.stopped = stopped
    self.stretch = stretch
  }

  /// Looks at a stretch, unless it is known already that all must be read again.
  func look(at text: LeakText) {
    guard !isDoubtful, !text.units.isEmpty else { return }
    let search = LeakSearch(text, allowing: allowed, hiding: names)
    isDoubtful =
      !search.leaks.isEmpty || !search.candidates.isEmpty || stopped?.areMet(in: text) == true
  }
}
