import Glibc
import TestMaterial
import Testing

/// Golden .docx, kept unzipped and indented in `Golden/`, so that a change of layout is a readable diff.
///
/// `YINFA_RECORD=1 swift test` rewrites them.
struct GoldenDocx {
  let name: String

  private var folder: String {
    "\(#filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined())/Golden/\(name)"
  }

  private static let isRecording = getenv("YINFA_RECORD") != nil

  /// Compares the parts one by one; a part that is not recorded is a difference.
  func expect(_ file: WordFile, _ paths: [String]) throws {
    for path in paths {
      let text = try file.part(path).indented
      let place = "\(folder)/\(path.split(separator: "/").joined(separator: "-"))"
      if Self.isRecording { try Self.write(text, to: place, in: folder) }
      let recorded = Self.read(place)
      #expect(recorded != nil, "\(name)/\(path) is not recorded: run with YINFA_RECORD=1")
      guard let recorded, recorded != text else { continue }
      let (line, was, now) = Self.firstDifference(recorded, text)
      Issue.record("\(name)/\(path):\(line): was \(was), is \(now)")
    }
  }

  private static func firstDifference(_ one: String, _ other: String) -> (Int, String, String) {
    let was = one.split(separator: "\n")
    let now = other.split(separator: "\n")
    let line = zip(was, now).prefix { $0 == $1 }.count
    return (
      line + 1, line < was.count ? String(was[line]) : "",
      line < now.count ? String(now[line]) : ""
    )
  }
}

extension GoldenDocx {
  private struct CannotWrite: Error { let path: String }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String, in folder: String) throws {
    let parent = folder.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    mkdir(parent, 0o755)
    mkdir(folder, 0o755)
    guard let file = fopen(path, "wb") else { throw CannotWrite(path: path) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw CannotWrite(path: path) }
  }
}
