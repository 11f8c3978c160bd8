import Diagnostics
import Testing

@Suite struct `A report as SARIF` {
  @Test func `a log names the tool, its rules, the columns and the findings`() {
    #expect(
      SARIFReport([Findings.duplicate, Findings.zero], toolVersion: "1.2.0").text == """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "yinfa",
                  "version": "1.2.0",
                  "language": "zh-CN",
                  "rules": [
                    {
                      "id": "DT-02",
                      "shortDescription": {
                        "text": "GB/T 9704—2012第7.3.5.4条，规定"
                      }
                    },
                    {
                      "id": "yaml.duplicate-key"
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "DT-02",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "成文日期“2022年05月12日”不应补零。建议：写作“2022年5月12日”"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "%E6%BC%94%E7%A4%BA/%E9%80%9A%E7%9F%A5.yaml"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 7
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "yaml.duplicate-key",
                  "ruleIndex": 1,
                  "level": "warning",
                  "message": {
                    "text": "键“标题”重复"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "%E6%BC%94%E7%A4%BA/%E9%80%9A%E7%9F%A5.yaml"
                        },
                        "region": {
                          "startLine": 3,
                          "startColumn": 1
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "%E6%BC%94%E7%A4%BA/%E9%80%9A%E7%9F%A5.yaml"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1
                        }
                      },
                      "message": {
                        "text": "第一次写在这里"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func `a finding without a place has no location`() {
    #expect(!SARIFReport([Findings.placeless], toolVersion: "1").text.contains("locations"))
  }

  @Test func `the order in which findings arrive does not matter`() {
    let findings = [Findings.placeless, Findings.zero, Findings.duplicate]
    #expect(
      SARIFReport(findings, toolVersion: "1").text
        == SARIFReport(findings.reversed(), toolVersion: "1").text)
  }
}
