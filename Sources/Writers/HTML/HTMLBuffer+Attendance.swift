import Documents

extension HTMLBuffer {
  /// 出席、请假、列席 (GB/T 9704—2012, 10.3); names that wrap go on below the first.
  mutating func attendance(_ attendance: Attendance) {
    container("div", "gw-attendance") { out in
      for (label, names) in attendance.lists {
        out.element("p", "gw-attendance-list") { out in
          out.span("gw-attendance-label", label + "：")
          out.raw("<span class=\"gw-attendance-names\">")
          out.inlines(names)
          out.raw("</span>")
        }
      }
    }
  }
}
