import Diagnostics
import Records

/// A file of records as it will be written.
struct ImportedFile {
  let path: String
  let records: [ImportedRecord]

  var output: OutputFile {
    OutputFile(path: path, bytes: Array(records.map(\.text).joined(separator: "---\n").utf8))
  }

  /// The records that, read back, do not say what their rows say.
  func unproved(as kind: Kind) -> [ImportedRecord] {
    let reading = RecordFile(InputFile(name: path, bytes: output.bytes))
    let isSound = reading.diagnostics.allSatisfy { $0.severity != .error }
    guard isSound, reading.entries.count == records.count else { return records }
    return zip(records, reading.entries).filter { record, entry in
      entry.kind.id != kind.id || RecordOutline(entry.record, as: kind.shape) != record.outline
    }.map(\.0)
  }
}

extension [ImportedRecord] {
  /// The files that they go into, in the order of the rows.
  func files(_ arrangement: ImportArrangement, of ledger: InputFile) -> [ImportedFile] {
    var files: [(path: String, records: [ImportedRecord])] = []
    var places: [String: Int] = [:]
    for record in self {
      let path = record.name(arrangement, of: ledger).fileName + ".yaml"
      let place = places[path] ?? files.count
      if place == files.count {
        places[path] = place
        files.append((path, []))
      }
      files[place].records.append(record)
    }
    return files.map { ImportedFile(path: $0.path, records: $0.records) }
  }
}

extension ImportedRecord {
  fileprivate func name(_ arrangement: ImportArrangement, of ledger: InputFile) -> String {
    switch arrangement {
    case .record: id ?? "\(ledger.stem)-第\(row)行"
    case .month: month ?? ledger.stem
    case .ledger: ledger.stem
    }
  }
}

extension String {
  /// Without what a file system takes for something else.
  fileprivate var fileName: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      "/\\:*?\"<>|".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? "-" : scalar
    }
    let name = String(UnicodeScalarView(scalars))
    return name.hasPrefix(".") ? "-" + name.dropFirst() : name
  }
}
