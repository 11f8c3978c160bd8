import Documents

/// 出席、请假、列席, GB/T 9704—2012, 10.3: names that wrap go on below the first after the colon.
extension Compositor {
  mutating func set(_ attendance: Attendance) {
    element = Element(.attendance)
    blankLines(GBT9704.Minutes.blankLinesAboveAttendance)
    for (label, names) in attendance.lists {
      let hang = (label.count + 1) * layout.characterPitch
      let indent = GBT9704.Minutes.attendanceIndent * layout.characterPitch
      paragraph(
        .attendance, ParagraphSetting(indent: Indent(left: indent + hang, firstLine: -hang))
      ) { stick in
        stick.text(label + "：", .sans)
        stick.inlines(names)
      }
    }
  }
}
