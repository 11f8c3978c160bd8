import Documents
import OfficePackaging

extension WordWorkshop {
  func finished(on day: Day?) throws(PackageError) -> [UInt8] {
    var newParts = WordNewParts(parts.package, links)
    var changed: [String: [UInt8]] = [:]
    let references = references(&newParts)
    for index in parts.all.indices where isTouched(index, !references.isEmpty) {
      changed[parts.all[index].path] = edited(index, references)
    }
    try writeSettings(to: &changed, &newParts)
    comments.write(on: day, to: &changed, &newParts)
    for (path, bytes) in try newParts.all() { changed[path] = bytes }
    return try parts.package.zip.rewritten(with: changed)
  }

  private func isTouched(_ part: Int, _ hasReferences: Bool) -> Bool {
    let isMain = part == 0 && (hasReferences || !bareSection.isEmpty || !additions.isEmpty)
    return isMain || paragraphs.keys.contains { file.paragraphs[$0].node?.part == part }
      || elements.contains { $0.node.part == part } || additions.contains { $0.spot.part == part }
  }

  /// What is in a paragraph changes before what is around it; what moves takes its changes along.
  private func edited(_ part: Int, _ references: [Reference]) -> [UInt8] {
    var xml = XMLEditing(parts.all[part].tree)
    let own = paragraphs.filter { file.paragraphs[$0.key].node?.part == part }
    for key in own.keys.sorted() { own[key]?.apply(to: &xml) }
    for (node, change) in elements where node.part == part { change.apply(to: node.node, in: &xml) }
    if part == 0 { write(references, to: &xml) }
    let new = additions.filter { $0.spot.part == part }
    for addition in new where addition.moved.isEmpty { addition.apply(to: &xml, drawing: 0) }
    for (number, addition) in new.filter({ !$0.moved.isEmpty }).enumerated() {
      addition.apply(to: &xml, drawing: firstFreeDrawing + number)
    }
    return xml.bytes
  }
}

extension WordWorkshop.Change {
  fileprivate func apply(to node: XMLHandle, in xml: inout XMLEditing) {
    switch self {
    case .section(let setting): setting.apply(to: node, in: &xml)
    case .table(let setting): setting.apply(to: node, in: &xml)
    case .row(let setting): setting.apply(to: node, in: &xml)
    case .cell(let setting): setting.apply(to: node, in: &xml)
    case .shape(let setting): setting.apply(to: node, in: &xml)
    case .removal:
      xml.leaveMarks(of: node)
      xml.remove(node)
    }
  }
}

// MARK: New paragraphs

extension WordWorkshop.Addition {
  /// - Parameter id: that of the box.
  fileprivate func apply(to xml: inout XMLEditing, drawing id: Int) {
    let element = paragraph.element(in: &xml)
    switch spot {
    case .before(let node): xml.insert(element, before: node.node)
    case .after(let node): xml.insert(element, after: node.node)
    case .endOfBody: xml.insertAtEndOfBody(element)
    }
    guard let box else { return move(to: moved.map { _ in element }, in: &xml) }
    let (run, content) = box.run(id: id, in: &xml)
    xml.append(run, to: element)
    let rooms = box.rows.isEmpty ? moved.map { _ in content } : box.cells(of: content, in: &xml)
    move(to: rooms, in: &xml)
    // Word wants a paragraph at the end of a box; this one is as low as can be.
    guard let last = xml.children(of: content).last, xml.name(of: last) == "w:tbl" else { return }
    let end = WordNewParagraph(
      [.spacing(WordSpacing(line: 10, rule: .exact)), .snapsToGrid(false), .indent(WordIndent())],
      letters: [.size(2)])
    xml.append(end.element(in: &xml), to: content)
  }

  private func move(to rooms: [XMLHandle], in xml: inout XMLEditing) {
    for (node, room) in zip(moved, rooms) {
      xml.leaveMarks(of: node.node)
      xml.append(xml.copy(node.node), to: room)
      xml.remove(node.node)
    }
  }
}

extension XMLEditing {
  /// Before the `sectPr` of the last section.
  fileprivate mutating func insertAtEndOfBody(_ element: XMLHandle) {
    guard let body = first("w:body", in: root) else { return }
    if let section = first("w:sectPr", in: body) {
      insert(element, before: section)
    } else {
      append(element, to: body)
    }
  }
}

extension WordWorkshop {
  /// Above all ids that drawings of the file have.
  private var firstFreeDrawing: Int {
    guard additions.contains(where: { $0.box != nil }) else { return 1 }
    return (parts.all.map(\.tree.root.highestDrawing).max() ?? 0) + 1
  }
}

extension XMLElement {
  /// The highest id of a drawing in it.
  fileprivate var highestDrawing: Int {
    let own = name == "wp:docPr" ? WordMeasure.whole(self["id"]) ?? 0 : 0
    return children.reduce(min(own, Int(Int32.max) / 2)) { max($0, $1.highestDrawing) }
  }
}

// MARK: Settings

extension WordWorkshop {
  private func writeSettings(
    to changed: inout [String: [UInt8]], _ newParts: inout WordNewParts
  ) throws(PackageError) {
    guard let evenAndOdd else { return }
    let link = links.first { $0.kind == "settings" && !$0.isExternal }
    let known = try link.flatMap { link throws(PackageError) in try parts.package.tree(link.target)
    }
    guard let tree = known ?? XMLTree.empty("w:settings") else { return }
    var xml = XMLEditing(tree)
    xml.set(
      "w:evenAndOddHeaders", isOn: evenAndOdd ? true : nil, in: xml.root, WordSchemaOrder.settings)
    if let link {
      changed[link.target] = xml.bytes
    } else {
      _ = newParts.add("settings", xml.bytes)
    }
  }
}
