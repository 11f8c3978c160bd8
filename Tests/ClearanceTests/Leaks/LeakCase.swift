import Clearance
import Diagnostics

/// Files of a fictional office for the scan, and what it says of them.
enum LeakCase {
  static let record = RecordTrace(
    number: "演市监处罚〔2022〕17号", marks: ["2022/990000-0017"],
    origin: TextLocation(file: SourceFile(name: "penalties/2022-17.yaml", text: "文号: 略\n")),
    hidden: [HiddenPerson("李芳", role: "证人")], shown: ["演示市甲食品有限公司"])

  static let other = RecordTrace(
    number: "演市监处罚〔2022〕18号", marks: ["2022/990000-0018"],
    origin: TextLocation(file: SourceFile(name: "penalties/2022-18.yaml", text: "文号: 略\n")),
    shown: ["李芳"])

  static let third = RecordTrace(
    number: "演市监处罚〔2022〕19号", origin: nil, shown: ["演示市乙食品店"])

  static let allowed = ContactAllowList(
    ["0990-0000000、13900000999", "office@example.cn", "6222020200112233446"],
    agencies: ["演示市监管"])

  static func found(
    _ text: String, as path: String, from records: [RecordTrace] = []
  ) -> [Diagnostic] { found(Array(text.utf8), as: path, from: records) }

  static func found(
    _ bytes: [UInt8], as path: String, from records: [RecordTrace] = []
  ) -> [Diagnostic] {
    LeakScan(allowing: allowed).findings(
      in: PublicFile(OutputFile(path: path, bytes: bytes), from: records))
  }
}

extension [Diagnostic] {
  /// `错误 PII-ID18 a.html:1:4`
  var marks: [String] {
    map { "\($0.severity.chinese) \($0.id) \($0.location?.description ?? "")" }
  }

  /// `错误 PII-ID18`
  var kinds: [String] { map { "\($0.severity.chinese) \($0.id)" } }

  var errors: [Diagnostic] { filter { $0.severity == .error } }
}
