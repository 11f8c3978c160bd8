import OfficialLayout
import Synchronization
import Writers

/// The office's Word writer, made when the first Word file is asked for and used for all after it: the
/// parts that they share are deflated once.
final class WordSetting: Sendable {
  private let layout: LayoutProfile
  private let writer = Mutex<WordWriter?>(nil)

  init(_ layout: LayoutProfile) { self.layout = layout }

  func bytes(of typesetting: Typesetting) -> [UInt8] {
    let ready = writer.withLock { known in
      let writer = known ?? WordWriter(layout: layout)
      known = writer
      return writer
    }
    return ready.bytes(of: typesetting)
  }
}
