package import Diagnostics

/// What the public reads on a day, as finished files (一版).
package struct Edition: Sendable {
  package let files: [OutputFile]

  package init(files: [OutputFile]) { self.files = files }
}
