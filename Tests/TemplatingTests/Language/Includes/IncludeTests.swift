import Diagnostics
import Records
import Templating
import Testing

struct `Inclusion` {
  @Test(arguments: [(16, 0), (17, 1), (2_000, 1)])
  func `goes 16 files deep`(depth: Int, count: Int) {
    #expect(problems(chain(of: depth)) == Array(repeating: "引入套得太多，最多 16 层", count: count))
  }

  @Test func `goes no deeper where a file was read before`() {
    let shelf = IncludeShelf(names: []) { name in
      let number = Int(name.dropFirst()) ?? 0
      let text = name.hasPrefix("头") ? "{% 引入 \"尾\(number)\" %}" : chainText(number, of: 40)
      return SourceFile(name: name, text: text)
    }
    let text = (0..<40).reversed().map { "{% 引入 \"头\($0)\" %}" }.joined()
    #expect(problems(shelf, text).contains("引入套得太多，最多 16 层"))
  }

  @Test func `of the same file twice on every level is stopped by the budget`() throws {
    let shelf = IncludeShelf(names: []) { name in
      let next = (Int(name) ?? 0) + 1
      let text = next > 16 ? "甲" : "{% 引入 \"\(next)\" %}{% 引入 \"\(next)\" %}"
      return SourceFile(name: name, text: text)
    }
    let file = SourceFile(name: "通知.md", text: "{% 引入 \"1\" %}{% 引入 \"1\" %}")
    let template = try TextTemplate(parsing: file, escaping: .none, includes: shelf)
    let (_, problems) = template.filled(with: Record([:]), budget: Budget(turns: 5_000))
    #expect(problems.map(\.message) == ["循环的次数太多，到此为止"])
  }

  @Test func `of a file with problems reports them once, where they are`() {
    let shelf = IncludeShelf(names: []) { SourceFile(name: $0, text: "甲{{ }}") }
    let file = SourceFile(name: "通知.md", text: "{% 引入 \"页脚\" %}{% 引入 \"页脚\" %}")
    #expect(throws: Problems.self) {
      do throws(Problems) {
        _ = try TextTemplate(parsing: file, escaping: .none, includes: shelf)
      } catch {
        #expect(error.diagnostics.map(\.location?.description) == ["页脚:1:2"])
        throw error
      }
    }
  }
}

private func chain(of depth: Int) -> IncludeShelf {
  IncludeShelf(names: []) { name in
    SourceFile(name: name, text: chainText(Int(name.dropFirst()) ?? 0, of: depth))
  }
}

private func chainText(_ number: Int, of depth: Int) -> String {
  number + 1 < depth ? "{% 引入 \"尾\(number + 1)\" %}" : "甲"
}

private func problems(_ shelf: IncludeShelf, _ text: String = "{% 引入 \"尾0\" %}") -> [String] {
  do throws(Problems) {
    let file = SourceFile(name: "通知.md", text: text)
    _ = try TextTemplate(parsing: file, escaping: .none, includes: shelf)
    return []
  } catch {
    return error.diagnostics.map(\.message)
  }
}
