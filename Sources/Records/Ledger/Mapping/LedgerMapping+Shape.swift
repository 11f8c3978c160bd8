import Documents

extension LedgerMapping {
  package static let shape = Shape(
    kindName, "台账的哪一列是记录的哪一项",
    fields: [
      FieldDefinition("记录", .text, .open, required: true, "每一行是什么记录", example: "处罚决定"),
      FieldDefinition("工作表", .list(.text), .open, "读哪几个工作表；不写，就读有表头的", example: "[5月, 6月]"),
      FieldDefinition(
        "表头行", .list(.integer(1...CellReference.lastRow)), .open, "表头在第几行；不写，就按列名去找",
        example: "[2, 3]"),
      FieldDefinition(
        "列", .list(.record { LedgerColumn.shape }), .open, required: true, "列名和它对应的项，一列一项",
        example: "\n  决定书文号: 文号\n  罚款金额: {字段: \"处罚[种类=罚款].金额\", 单位: 万元}"),
      FieldDefinition(
        "固定值", .list(.record { LedgerConstant.shape }), .open, "每一行都一样、表里没有的项",
        example: "\n  程序: 普通程序"),
      FieldDefinition(
        "忽略行", .list(.text), .open, "以这些词开头的行不是记录；不写，就是合计、小计、总计", example: "[合计, 本页小计]"),
      FieldDefinition(
        "数据止于", .list(.text), .open, "以这些词开头的行起，下面不再是数据；不写，就是填表人、审核人、说明等",
        example: "[填表说明]"),
    ])
}

/// The columns and constants of a mapping are written `列名: 项`, which a shape has no word for: they are read as
/// the list that this stands for.
enum LedgerMappingNode {
  static func plain(_ node: Node) -> Node {
    guard case .mapping(let entries) = node.content else { return node }
    let plain = entries.filter { $0.key != "种类" }.map { entry in
      switch entry.key {
      case "列": Self.entry(entry, Self.list(entry.value, name: "列名", value: "字段"))
      case "固定值": Self.entry(entry, Self.list(entry.value, name: "字段", value: "值"))
      default: entry
      }
    }
    return Node(.mapping(plain), at: node.location)
  }

  private static func entry(_ entry: Node.Entry, _ value: Node) -> Node.Entry {
    Node.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value)
  }

  private static func list(_ node: Node, name: String, value: String) -> Node {
    guard case .mapping(let entries) = node.content else { return node }
    let items = entries.map { entry in
      let own = Node(.scalar(Node.Scalar(entry.key, isPlain: false)), at: entry.keyLocation)
      let head = Node.Entry(key: name, keyLocation: entry.keyLocation, value: own)
      return Node(.mapping([head] + rest(of: entry, named: value)), at: entry.keyLocation)
    }
    return Node(.sequence(items), at: node.location)
  }

  private static func rest(of entry: Node.Entry, named name: String) -> [Node.Entry] {
    guard case .mapping(let own) = entry.value.content else {
      return [Node.Entry(key: name, keyLocation: entry.keyLocation, value: entry.value)]
    }
    return own
  }
}
