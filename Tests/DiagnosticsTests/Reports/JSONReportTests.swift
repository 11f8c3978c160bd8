import Diagnostics
import Testing

@Suite struct `A report as JSON` {
  @Test func `members stand in one order and missing ones are left out`() {
    #expect(
      JSONReport([Findings.zero, Findings.placeless]).text == """
        [
          {
            "severity": "note",
            "id": "office.empty",
            "message": "没有找到记录"
          },
          {
            "file": "演示/通知.yaml",
            "line": 2,
            "column": 7,
            "severity": "error",
            "id": "DT-02",
            "message": "成文日期“2022年05月12日”不应补零",
            "suggestion": "写作“2022年5月12日”",
            "citation": {
              "source": "GB/T 9704—2012",
              "clause": "第7.3.5.4条",
              "strength": "规定"
            }
          }
        ]

        """)
  }

  @Test func `related places follow their finding`() {
    #expect(
      JSONReport([Findings.duplicate]).text.contains(
        """
            "related": [
              {
                "file": "演示/通知.yaml",
                "line": 1,
                "column": 1,
                "message": "第一次写在这里"
              }
            ]
        """))
  }

  @Test func `no findings are an empty array`() {
    #expect(JSONReport([]).text == "[]\n")
  }

  @Test(arguments: [
    ("\"", #""\"""#), ("\\", #""\\""#), ("\n\t", #""\n\t""#), ("\u{1}", #""\u0001""#),
    ("\u{2028}", #""\u2028""#), ("印发", #""印发""#), ("", #""""#),
  ])
  func `a string is escaped where JSON asks for it`(_ text: String, _ json: String) {
    #expect(JSON.string(text).text == json + "\n")
  }
}
