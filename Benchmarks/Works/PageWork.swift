import Diagnostics
import Documents
import OfficialLayout
import Templating

/// A long text, set, divided into lines and pages.
enum PageWork {
  static func dividing(pages count: Int, by renderer: Renderer) -> () -> Int {
    let text = LongText.markdown(pages: count)
    let galley = Typesetting(document(text)).galley
    return {
      let pages = FittedGalley(galley, by: renderer).pages
      precondition(pages.count >= count, "a part of the text no longer takes a page")
      return text.utf8.count
    }
  }

  private static func document(_ text: String) -> Document {
    do throws(Problems) {
      return try MarkdownDraft(parsing: SourceFile(name: "方案.md", text: text)).document
    } catch {
      preconditionFailure("\(error.diagnostics)")
    }
  }
}
