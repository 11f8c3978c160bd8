import Testing

/// A page that was drawn pixel by pixel, so that every measure is known.
@Suite struct InkPageTests {
  @Test func `a page is read row by row, in runs of one colour`() throws {
    let page = try page(["  kk.r ", "       ", "rrrrrrr"])
    #expect(page.width == 7)
    #expect(
      page.rows == [
        [
          InkRun(columns: 2..<4, colour: .black), InkRun(columns: 4..<5, colour: .pale),
          InkRun(columns: 5..<6, colour: .red),
        ],
        [], [InkRun(columns: 0..<7, colour: .red)],
      ])
  }

  @Test func `eight white pixels hide nothing that stands beside them`() throws {
    for place in 0..<20 {
      let row = String(repeating: " ", count: place) + "k"
      let page = try page([row.padded(to: 20)])
      #expect(page.rows == [[InkRun(columns: place..<(place + 1), colour: .black)]])
    }
  }

  @Test func `ink is bounded by its first and last pixels, in millimetres`() throws {
    let page = try page(["      ", " k    ", "   r  ", "      "])
    #expect(page.ink() == Region(left: 1, top: 1, right: 4, bottom: 3))
    #expect(page.ink(.red) == Region(left: 3, top: 2, right: 4, bottom: 3))
    #expect(page.ink(in: .rows(2...9)) == Region(left: 3, top: 2, right: 4, bottom: 3))
    #expect(page.ink(.red, in: .rows(0...2)) == nil)
  }

  @Test func `rows of paper part bands, columns of paper part columns`() throws {
    let page = try page(["kk   k", "k    k", "      ", "   r  "])
    #expect(
      page.bands() == [
        Region(left: 0, top: 0, right: 6, bottom: 2), Region(left: 3, top: 3, right: 4, bottom: 4),
      ])
    #expect(page.bands(.red).count == 1)
    #expect(
      page.columns(in: .page) == [
        Region(left: 0, top: 0, right: 2, bottom: 2), Region(left: 3, top: 3, right: 4, bottom: 4),
        Region(left: 5, top: 0, right: 6, bottom: 2),
      ])
  }

  @Test func `a rule is ink of one colour without a gap`() throws {
    let page = try page(["kkkkkk", "kkk kk", "rrrrrr", "rrrrrr"])
    #expect(
      page.rules(.black, longerThan: 4) == [Region(left: 0, top: 0, right: 6, bottom: 1)])
    #expect(page.rules(.red, longerThan: 4) == [Region(left: 0, top: 2, right: 6, bottom: 4)])
    #expect(page.rules(.red, longerThan: 7) == [])
  }

  @Test(arguments: ["", "P5\n2 2\n255\n0000", "P6\n2 2\n255\n0000", "P6\n-1 2\n255\n", "P6\n2"])
  func `what is no pixel map is not read`(text: String) {
    #expect(throws: InkPage.NotAPixelMap.self) {
      try InkPage(pixelMap: Array(text.utf8), dotsPerInch: 200)
    }
  }

  /// A pixel a millimetre: `k` black, `r` red, `.` the soft edge of a letter.
  private func page(_ rows: [String]) throws -> InkPage {
    let pixels = rows.joined().utf8.flatMap { character -> [UInt8] in
      switch character {
      case UInt8(ascii: "k"): [0, 0, 0]
      case UInt8(ascii: "r"): [255, 0, 0]
      case UInt8(ascii: "."): [150, 150, 150]
      default: [255, 255, 255]
      }
    }
    let map = Array("P6\n\(rows[0].count) \(rows.count)\n255\n".utf8) + pixels
    let page = try InkPage(pixelMap: map, dotsPerInch: 254)
    return InkPage(rows: page.rows, width: page.width, pixelsPerMillimetre: 1)
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: " ", count: count - self.count)
  }
}
