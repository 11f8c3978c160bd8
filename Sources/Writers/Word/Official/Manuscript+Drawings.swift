import OfficePackaging
import OfficialLayout

/// What stands at fixed places of the page.
extension Manuscript {
  /// - Parameter id: unique in the file; the colophon has the first.
  mutating func write(_ drawing: SetDrawing, id: Int) {
    switch drawing.content {
    case .line(let rule):
      LineDrawing(
        id: id, name: drawing.name, left: drawing.left, top: drawing.top, width: drawing.width,
        rule: rule
      ).write(to: &xml)
    case .words(let paragraph, let height):
      let box = TextBox(
        id: id, name: drawing.name, left: drawing.left, top: drawing.top, width: drawing.width,
        height: height)
      box.open(to: &xml)
      write(paragraph)
      box.close(to: &xml)
    }
  }
}
