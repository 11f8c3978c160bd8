import OfficePackaging

/// The texts that the cells of a workbook share, in the order of their numbers (ECMA-376, 18.4.9).
final class SharedStrings: XMLVisitor {
  private(set) var items: [String] = []
  private var item: StringItem?

  /// More texts than a sheet may have cells.
  var isSated: Bool { items.count >= SheetBuilder.cellLimit }

  func begin(_ element: XMLStart) {
    if element.name == "x:si" { item = StringItem() } else { item?.begin(element.name) }
  }

  func words(_ letters: [UInt8]) { item?.add(letters) }

  func end(_ name: String) {
    guard name == "x:si" else {
      item?.end(name)
      return
    }
    items.append(item?.text ?? "")
    item = nil
  }
}
