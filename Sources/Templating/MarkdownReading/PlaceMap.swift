import Diagnostics

/// From a byte of the text that cmark reads back to the place in the person's file.
struct PlaceMap {
  private let file: SourceFile
  private var chunks: [Chunk] = []
  private var lineStarts = [0]

  /// Bytes that were copied in one piece, or stand for one thing of the file.
  private struct Chunk {
    let offset: Int
    let source: Int
    let isCopy: Bool
  }

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func add(offset: Int, source: Int, isCopy: Bool) {
    chunks.append(Chunk(offset: offset, source: source, isCopy: isCopy))
  }

  mutating func addLine(at offset: Int) { lineStarts.append(offset) }

  /// - Parameters:
  ///   - line: counted from 1.
  ///   - column: bytes, counted from 1; 0 means the beginning of the line.
  func offset(line: Int, column: Int) -> Int {
    let index = min(max(line - 1, 0), lineStarts.count - 1)
    return lineStarts[index] + max(column - 1, 0)
  }

  /// The bytes of a line without its line feed; `end` is the end of the whole text.
  func range(ofLine line: Int, before end: Int) -> Range<Int> {
    let start = min(offset(line: line, column: 1), end)
    guard lineStarts.indices.contains(line) else { return start..<end }
    return start..<max(start, min(lineStarts[line] - 1, end))
  }

  func location(line: Int, column: Int) -> TextLocation {
    location(at: offset(line: line, column: column))
  }

  func location(at offset: Int) -> TextLocation {
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return file.location(atByte: chunks.first?.source ?? 0) }
    let chunk = chunks[low - 1]
    return file.location(atByte: chunk.source + (chunk.isCopy ? offset - chunk.offset : 0))
  }
}
