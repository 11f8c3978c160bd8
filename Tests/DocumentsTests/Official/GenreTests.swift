import Documents
import Testing

@Suite struct `A genre` {
  @Test(arguments: [
    ("演示市市场监督管理局关于值班的通知", Genre.notice), ("关于商请协助的函", .letter), ("第12号令", .order),
    ("关于戒严的命令", .order), ("办公会议纪要", .minutes), ("关于购置设备的请示", .request),
  ]) func `is what a title ends with`(title: String, genre: Genre) {
    #expect(Genre(endOf: title) == genre)
  }

  @Test(arguments: ["演示市药品安全专项整治工作方案", "", "通知单"])
  func `is not what any other words end with`(title: String) {
    #expect(Genre(endOf: title) == nil)
  }

  @Test func `tells the form and the way of its documents`() {
    #expect(Genre.allCases.filter { $0.form == .letter } == [.reply, .letter])
    #expect(Genre.allCases.filter { $0.direction == .upward } == [.report, .request, .proposal])
  }

  @Test func `of a document without a title stands in its mark`() {
    let order = Document(form: .order, masthead: Masthead(mark: ["演示市市场监督管理局令"]), title: [])
    #expect(order.genre == .order)
  }
}
