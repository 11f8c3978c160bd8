import Documents

extension HTMLBuffer {
  /// 版记 (GB/T 9704—2012, 7.4): 抄送 above, 印发机关 and 印发日期 below.
  mutating func colophon(_ colophon: Colophon?) {
    guard let colophon, !colophon.isEmpty else { return }
    container("footer", "gw-colophon") { out in
      if let copies = colophon.copies { out.copies(copies) }
      if colophon.printer != nil || colophon.printDate != nil { out.printing(colophon) }
    }
  }

  private mutating func copies(_ copies: [Inline]) {
    element("p", "gw-copies") { out in
      out.raw("抄送：")
      out.inlines(copies)
      out.raw("。")
    }
  }

  private mutating func printing(_ colophon: Colophon) {
    element("p", "gw-printing") { out in
      if let printer = colophon.printer {
        out.raw("<span class=\"gw-printer\">")
        out.inlines(printer)
        out.raw("</span> ")
      }
      if let date = colophon.printDate {
        out.raw("<span class=\"gw-print-date\">")
        out.inlines(date)
        out.raw("印发</span>")
      }
    }
  }
}

extension Colophon {
  fileprivate var isEmpty: Bool { copies == nil && printer == nil && printDate == nil }
}
