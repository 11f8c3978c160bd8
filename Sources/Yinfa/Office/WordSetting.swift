import Clearance
import Documents
import OfficialLayout
import Synchronization
import Writers

/// The office's Word writer, made when the first Word file is asked for and used for all after it: the
/// parts that they share are deflated once.
final class WordSetting: Sendable {
  private let layout: LayoutProfile
  private let writer = Mutex<WordWriter?>(nil)

  init(_ layout: LayoutProfile) { self.layout = layout }

  /// What its pages hold and what was decided for their sake, a line each.
  func explanation(of document: Document) -> [String] {
    Typesetting(document.numbered(), layout).explanation
  }

  func bytes(of document: Document) -> [UInt8] {
    let ready = writer.withLock { known in
      let writer = known ?? WordWriter(layout: layout)
      known = writer
      return writer
    }
    return ready.bytes(of: document)
  }

  var isOneSided: Bool { layout.sides == .one }

  /// The pages on which a document will be printed.
  ///
  /// - Parameter document: numbered (`Document.numbered()`).
  func pages(of document: Document) -> PrintedPages {
    PrintedPages(Typesetting(document, layout))
  }
}
