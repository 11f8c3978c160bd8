extension XMLEditing {
  package var bytes: [UInt8] {
    XMLWriter.part { xml in write(root, to: &xml) }
  }

  private func write(_ node: XMLHandle, to xml: inout XMLWriter) {
    let own = self[node]
    switch own.name {
    case XMLArena.text: xml.text(arena.string(own.range))
    case XMLArena.comment: xml.comment(arena.string(own.range))
    case XMLArena.instruction: xml.instruction(arena.string(own.range))
    case Self.removed: break
    default: write(element: own, to: &xml)
    }
  }

  private func write(element own: XMLArena.Node, to xml: inout XMLWriter) {
    let name = arena.names.all[Int(own.name)].raw
    xml.open(named: name)
    for index in own.range {
      let attribute = arena.attributes[Int(index)]
      xml.attribute(
        named: arena.names.all[Int(attribute.name)].raw, arena.string(attribute.value))
    }
    guard own.firstChild >= 0 else { return xml.closeEmptyTag() }
    xml.closeTag()
    var child = own.firstChild
    while child >= 0 {
      write(XMLHandle(child), to: &xml)
      child = arena.nodes[Int(child)].next
    }
    xml.end(named: name)
  }
}
