/// What the office itself makes public about how to reach it: its telephones, mail addresses and accounts, and the
/// names that may stand as the author of a file.
package struct ContactAllowList: Sendable {
  private let numbers: Set<[UInt8]>
  private let addresses: Set<String>
  private let agencies: Set<String>

  /// - Parameters:
  ///   - contacts: as `yinfa.yaml` has them: `0990-0000000`, `0990-0000000、13900000123`, `office@example.cn`.
  ///   - agencies: 发文机关.
  package init(_ contacts: [String] = [], agencies: [String] = []) {
    var numbers: Set<[UInt8]> = []
    var addresses: Set<String> = []
    for contact in contacts.flatMap({ $0.split(whereSeparator: Self.parts) }) {
      let text = LeakText.folded(contact)
      if text.contains(UInt16(UInt8(ascii: "@"))) {
        addresses.insert(String(decoding: text, as: UTF16.self).lowercased())
      } else {
        numbers.insert(text.compactMap { $0.isDigit ? UInt8($0) : nil })
      }
    }
    self.numbers = numbers.filter { $0.count >= 5 }.reduce(into: []) { $0.insert($1) }
    self.addresses = addresses
    self.agencies = Set(agencies)
  }

  /// - Parameter digits: in ASCII.
  func allows(digits: ArraySlice<UInt8>) -> Bool { numbers.contains(Array(digits)) }

  func allows(address: String) -> Bool { addresses.contains(address) }

  func allows(agency: String) -> Bool { agencies.contains(agency) }

  private static func parts(_ character: Character) -> Bool { "、，,；;/".contains(character) }
}
