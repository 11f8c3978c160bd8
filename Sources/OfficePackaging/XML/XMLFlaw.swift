/// Why a text is not read as XML, and at which of its bytes.
package struct XMLFlaw: Error, Sendable, Hashable {
  package let kind: Kind
  package let offset: Int

  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  package enum Kind: Sendable, Hashable {
    /// Not well-formed, or cut off, or in an encoding that is not Unicode.
    case malformed
    /// A DOCTYPE: the package standard forbids it, and entities hide in it.
    case documentType
    /// Elements within elements beyond the limit.
    case tooDeep
    /// More elements, or declarations of namespaces, than the limit.
    case tooMany
  }
}
