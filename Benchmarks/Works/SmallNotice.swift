import Diagnostics
import Records

/// A notice of four parts and a signature; the same as in `rivals/sample.py`.
enum SmallNotice {
  static let fields = [
    ("标题", "关于做好春节期间药品安全检查工作的通知"), ("主送", "各县（区）市场监督管理局"),
    ("导语", "为保障春节期间人民群众用药安全，现就有关事项通知如下。"),
    ("重点", "突出检查城乡接合部和农村地区的药店、诊所，以及上一年度受到行政处罚的单位。"),
    ("责任", "各县（区）局主要负责人要亲自部署，检查情况于2026年2月25日前报送市局。"),
    ("署名", "演示市市场监督管理局"), ("日期", "2026年1月20日"),
  ]

  static var record: Record {
    let origin = TextLocation(file: SourceFile(name: "通知.yaml", bytes: []))
    return Record(
      "通知", fields: fields.map { ($0.0, Sample.datum(.text($0.1), origin)) }, origin: origin)
  }
}
