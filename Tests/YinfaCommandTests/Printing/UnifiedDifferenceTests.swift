import Testing

@testable import YinfaCommand

@Suite struct `What changed in a text` {
  @Test func `is shown with three lines around it`() {
    let old = (1...9).map { "\($0)\n" }.joined()
    let new = old.replacing("5\n", with: "五\n5½\n")
    #expect(
      UnifiedDifference(name: "甲.yaml", old: old, new: new).text == """
        --- 甲.yaml
        +++ 甲.yaml
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +五
        +5½
         6
         7
         8

        """)
  }

  @Test func `changes far from each other stand apart, near ones together`() {
    let old = (1...30).map { "\($0)\n" }.joined()
    let far = old.replacing("\n3\n", with: "\n三\n").replacing("\n20\n", with: "\n二十\n")
    let near = old.replacing("\n3\n", with: "\n三\n").replacing("\n9\n", with: "\n九\n")
    #expect(headings(old, far) == ["@@ -1,6 +1,6 @@", "@@ -17,7 +17,7 @@"])
    #expect(headings(old, near) == ["@@ -1,12 +1,12 @@"])
  }

  @Test(arguments: [
    ("", "一\n", "@@ -1,0 +1,1 @@\n+一\n"), ("一\n", "", "@@ -1,1 +1,0 @@\n-一\n"),
    ("一\r\n", "一\r\n二\r\n", "@@ -1,1 +1,2 @@\n 一\n+二\n"),
    ("一", "一\n二\n", "@@ -1,1 +1,2 @@\n 一\n+二\n"),
  ])
  func `beginnings, ends and line ends`(_ old: String, _ new: String, _ hunk: String) {
    #expect(UnifiedDifference(name: "甲", old: old, new: new).text == "--- 甲\n+++ 甲\n" + hunk)
  }

  @Test func `is nothing where nothing did`() {
    #expect(UnifiedDifference(name: "甲", old: "一\n", new: "一\n").text == "")
  }

  private func headings(_ old: String, _ new: String) -> [String] {
    UnifiedDifference(name: "甲", old: old, new: new).text.split(separator: "\n")
      .filter { $0.hasPrefix("@@") }.map(String.init)
  }
}
