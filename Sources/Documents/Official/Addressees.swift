/// The main addressees (主送机关), GB/T 9704—2012, 7.3.2. Writers add the colon after the last.
package struct Addressees: Sendable, Hashable {
  /// One line of names with the punctuation between them: 各县（区）局，市局各科室.
  package var content: [Inline]

  package init(_ content: [Inline]) { self.content = content }
}
