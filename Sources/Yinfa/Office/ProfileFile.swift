import Diagnostics
import Records

/// The office's `yinfa.yaml`, read.
struct ProfileFile {
  let record: Record?
  let diagnostics: [Diagnostic]

  init(_ input: InputFile) {
    do throws(Problems) {
      var (file, found) = try SourceFile.decoding(name: input.name, bytes: input.bytes)
      let node = try YAMLReader(file).document(warnings: &found)
      var reader = RecordReader()
      self.record = reader.read(node, as: AgencyProfile.shape)
      self.diagnostics = found + reader.problems
    } catch {
      self.record = nil
      self.diagnostics = error.diagnostics
    }
  }
}
