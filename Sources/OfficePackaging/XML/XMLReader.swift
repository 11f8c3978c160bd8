import CExpat

/// Reads XML with namespaces and without DOCTYPE: the border to libexpat.
package enum XMLReader {
  package struct Limits: Sendable {
    /// Elements within each other.
    package var depth = 256
    /// Elements and pieces of text.
    package var nodes = 4_000_000
    /// Attributes of one element.
    package var attributes = 1_000

    package init() {}
  }

  package static func tree(
    of bytes: [UInt8], limits: Limits = Limits()
  ) throws(XMLFlaw) -> XMLTree {
    let growth = try read(bytes) { XMLGrowth($0, limits: limits, expecting: bytes.count) }
    return XMLTree(growth.harvest())
  }

  /// Tells a visitor what a text holds, and keeps nothing of it.
  ///
  /// - Throws: what a tree of it would throw; the visitor has then been told what stands before the flaw.
  package static func visit(
    _ bytes: [UInt8], limits: Limits = Limits(), with visitor: any XMLVisitor
  ) throws(XMLFlaw) {
    _ = try read(bytes) { XMLScan($0, limits: limits, visitor: visitor) }
  }

  private static func read<Listener: XMLListener>(
    _ bytes: [UInt8], _ listener: (XML_Parser) -> Listener
  ) throws(XMLFlaw) -> Listener {
    guard let parser = XML_ParserCreate(nil) else { throw XMLFlaw(kind: .tooMany, offset: 0) }
    defer { XML_ParserFree(parser) }
    let listener = listener(parser)
    XML_SetUserData(parser, Unmanaged<XMLListener>.passUnretained(listener).toOpaque())
    listen(to: parser)
    let status = withExtendedLifetime(listener) { parse(bytes, with: parser) }
    if let flaw = listener.flaw { throw flaw.placed(in: bytes) }
    guard status == XML_STATUS_OK || listener.isSated else {
      throw XMLFlaw(kind: .malformed, offset: max(0, XML_GetCurrentByteIndex(parser)))
    }
    return listener
  }

  /// A part is at most as long as its limit, which is far below what expat counts with.
  private static func parse(_ bytes: [UInt8], with parser: XML_Parser) -> XML_Status {
    bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
    }
  }

  private static func listen(to parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLListener.of(data)?.begin(name, attributes) },
      { data, _ in XMLListener.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, letters, count in
      XMLListener.of(data)?.add(letters, count)
    }
    XML_SetCommentHandler(parser) { data, letters in XMLListener.of(data)?.comment(letters) }
    XML_SetProcessingInstructionHandler(parser) { data, target, letters in
      XMLListener.of(data)?.instruction(target, letters)
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLListener.of(data)?.stop(.documentType)
    }
  }
}

extension XMLFlaw {
  /// Expat tells of a DOCTYPE when it is well into it.
  fileprivate func placed(in bytes: [UInt8]) -> XMLFlaw {
    guard kind == .documentType, let range = bytes.firstRange(of: Array("<!DOCTYPE".utf8)) else {
      return self
    }
    return XMLFlaw(kind: kind, offset: range.lowerBound)
  }
}
