import Diagnostics
import OfficePackaging

/// The parts of an .xlsx, read in turn and put together.
struct WorkbookAssembly {
  private let package: OfficePackage
  private let links: [PackageLink]
  private let root: XMLElement
  private var builder = SheetBuilder()

  init(_ package: OfficePackage) throws(PackageError) {
    self.package = package
    let type = package.contentType(of: package.mainPart) ?? ""
    guard type.contains("spreadsheetml") || type.contains("ms-excel"), !type.contains("binary")
    else { throw PackageError(.otherContent(type), part: package.mainPart, at: 0) }
    guard let tree = try package.tree(package.mainPart), tree.root.name == "x:workbook" else {
      throw PackageError(.otherContent(type), part: package.mainPart, at: 0)
    }
    root = tree.root
    links = try package.links(of: package.mainPart)
  }

  mutating func workbook(named name: String) throws(PackageError) -> Workbook {
    let strings = SharedStrings()
    if let part = part(of: "sharedStrings") {
      try package.visit(part, limits: Self.limits, with: strings)
      guard !strings.isSated else {
        throw PackageError(.tooLong(SheetBuilder.cellLimit), part: part, at: 0)
      }
    }
    let styles = try part(of: "styles").flatMap { part throws(PackageError) in
      try package.tree(part)
    }
    let context = SheetContext(
      strings: strings.items, dateStyles: styles.map { DateStyles($0.root) } ?? .none, dates: dates)
    for sheet in root.first("x:sheets")?.all("x:sheet") ?? [] {
      try read(sheet, in: context)
    }
    return builder.workbook(named: name, dates: dates)
  }

  /// A sheet of many rows has more elements than any text.
  private static var limits: XMLReader.Limits {
    var limits = XMLReader.Limits()
    limits.nodes = 40_000_000
    return limits
  }

  private var dates: SerialDateSystem {
    XMLFlag.isOn(root.first("x:workbookPr")?["date1904"]) ? .from1904 : .from1900
  }

  private func part(of kind: String) -> String? {
    links.first { $0.kind == kind && !$0.isExternal }?.target
  }

  /// Sheets of charts and dialogs hold no cells.
  private mutating func read(
    _ sheet: XMLElement, in context: SheetContext
  ) throws(PackageError) {
    guard let link = links.first(where: { $0.id == sheet["r:id"] }) else {
      throw PackageError(.missingPart, part: PackageLink.path(of: package.mainPart), at: 0)
    }
    guard link.kind == "worksheet", !link.isExternal else { return }
    builder.beginSheet(
      sheet["name"] ?? "", isHidden: sheet["state"].map { $0 != "visible" } ?? false)
    let visitor = SheetVisitor(context: context, builder: builder)
    // One owner of the cells: two would copy them.
    builder = SheetBuilder()
    try package.visit(link.target, limits: Self.limits, with: visitor)
    guard !visitor.isSated else {
      throw PackageError(.tooLong(SheetBuilder.cellLimit), part: link.target, at: 0)
    }
    guard visitor.isSound else {
      throw PackageError(.brokenXML(.malformed), part: link.target, at: 0)
    }
    builder = visitor.builder
  }
}

/// How XML of the office formats says yes (`ST_Boolean` and the older forms).
enum XMLFlag {
  static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" || value == "on" }
}
