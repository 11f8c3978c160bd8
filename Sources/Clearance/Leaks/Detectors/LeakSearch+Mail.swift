import Diagnostics
import Documents

/// PII-MAIL: addresses of electronic mail.
extension LeakSearch {
  mutating func findMail(at index: Int) {
    let units = text.units
    var start = index
    while start > 0, index - start < 64, let byte = UInt8(exactly: units[start - 1]),
      MailAddress.mayStand(byte)
    { start -= 1 }
    var end = index + 1
    while end < units.count, end - index < 254, let byte = UInt8(exactly: units[end]),
      MailAddress.mayStandInDomain(byte)
    { end += 1 }
    while end > index, units[end - 1] == 0x2E || units[end - 1] == 0x2D { end -= 1 }
    guard let address = MailAddress(String(decoding: units[start..<end], as: UTF16.self)),
      !allowed.allows(address: address.text)
    else { return }
    leaks.append(
      Leak(
        rule: .mailAddress, severity: .warning, range: start..<end, kind: "电子邮箱",
        masked: address.masked, suggestion: "核对是不是个人的邮箱；是本单位公布的邮箱就写进yinfa.yaml的联系方式"))
  }
}
