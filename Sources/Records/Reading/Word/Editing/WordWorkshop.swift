import OfficePackaging

/// A file's parts while they are changed: takes edits, all of a group or none.
struct WordWorkshop {
  let file: WordFile
  let parts: WordParts
  let links: [PackageLink]
  var paragraphs: [Int: WordParagraphEditing] = [:]
  var elements: [(node: WordNode, change: Change)] = []
  /// Of the section of a file that has no `sectPr`.
  var bareSection: [WordSectionSetting] = []
  var additions: [Addition] = []
  var furniture: [Furniture] = []
  var comments: WordComments
  var evenAndOdd: Bool?
  var removals = WordRemovals()
  /// What takes back the edits of the group that is being taken, the last one last.
  var undoing: [Undo] = []
  /// The paragraphs that this group changes.
  var touched: Set<Int> = []

  /// Of something other than a paragraph.
  enum Change {
    case section(WordSectionSetting)
    case table(WordTableSetting)
    case row(WordRowSetting)
    case cell(WordCellSetting)
    case shape(WordShapeSetting)
    case removal
  }

  /// A paragraph that is new, and what is taken to it.
  struct Addition {
    let paragraph: WordNewParagraph
    let spot: Spot
    /// For what is moved; else it comes to stand in the paragraph itself.
    var box: WordNewBox?
    var moved: [WordNode] = []

    /// As `WordSpot`, by nodes.
    enum Spot {
      case before(WordNode), after(WordNode), endOfBody

      /// In `WordParts.all`.
      var part: Int {
        switch self {
        case .before(let node), .after(let node): node.part
        case .endOfBody: 0
        }
      }
    }
  }

  struct Furniture {
    let section: Int
    let edge: WordFurniture.Edge
    let pages: WordFurniture.Pages
    let paragraphs: [WordNewParagraph]
  }

  enum Undo {
    case paragraph(Int, WordParagraphEditing?)
    case element, bareSection, addition, furniture, comment
    case evenAndOdd(Bool?)
    case removal(WordNode)
    case move(WordNode)
  }

  init(_ file: WordFile) throws(PackageError) {
    guard let parts = file.parts else { throw PackageError(.notAPackage, at: 0) }
    self.file = file
    self.parts = parts
    links = try parts.package.links(of: parts.package.mainPart)
    comments = try WordComments(parts.package, links)
  }

  /// Whether all of the edits will be made; none will where one cannot.
  mutating func add(_ group: [WordEdit]) -> Bool {
    undoing = []
    touched = []
    for edit in group where !add(edit) {
      for step in undoing.reversed() { undo(step) }
      return false
    }
    return !group.isEmpty
  }

  private mutating func undo(_ step: Undo) {
    switch step {
    case .paragraph(let index, let before): paragraphs[index] = before
    case .element: elements.removeLast()
    case .bareSection: bareSection.removeLast()
    case .addition: additions.removeLast()
    case .furniture: furniture.removeLast()
    case .comment: comments.removeLast()
    case .evenAndOdd(let before): evenAndOdd = before
    case .removal(let node): removals.restore(removed: parts.element(node))
    case .move(let node): removals.restore(moved: parts.element(node))
    }
  }
}
