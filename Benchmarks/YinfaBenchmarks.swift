import Glibc

/// What is measured, and beside whom.
///
/// `YinfaBenchmarks YINFA FOLDER` compares. `YinfaBenchmarks measure WORK ROWS` is one turn of a work of ours, in
/// a process of its own, so that nothing of another work counts towards its memory. `YinfaBenchmarks sample ROWS`
/// prints the annex in Markdown, for pandoc; `YinfaBenchmarks list FORMAT ROWS` a public list, for Python;
/// `YinfaBenchmarks text PAGES` a plan of about so many pages. `YinfaBenchmarks ledger ROWS FOLDER` makes an office
/// whose decisions stand in a workbook.
@main
enum YinfaBenchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("measure"?, 3): measure(arguments[1], rows: Int(arguments[2]) ?? 0)
    case ("sample"?, 2): print(Sample.markdown(rows: Int(arguments[1]) ?? 0))
    case ("list"?, 3): printList(arguments[1], rows: Int(arguments[2]) ?? 0)
    case ("text"?, 2): print(LongText.markdown(pages: Int(arguments[1]) ?? 0))
    case ("ledger"?, 3): writeLedger(rows: Int(arguments[1]) ?? 0, in: arguments[2])
    case (_, 2): compare(yinfa: arguments[0], folder: arguments[1])
    case _:
      leave(
        "usage: YinfaBenchmarks YINFA FOLDER | measure WORK ROWS | sample ROWS | list FORMAT ROWS "
          + "| text PAGES | ledger ROWS FOLDER")
    }
  }

  private static func writeLedger(rows: Int, in folder: String) {
    for path in [folder, folder + "/penalties"] { mkdir(path, 0o777) }
    for file in SampleLedger.files(rows: rows) {
      let place = "\(folder)/\(file.path)"
      guard let stream = fopen(place, "w") else { leave("cannot write \(place)") }
      let count = fwrite(file.bytes, 1, file.bytes.count, stream)
      guard fclose(stream) == 0, count == file.bytes.count else { leave("cannot write \(place)") }
    }
  }

  private static func compare(yinfa: String, folder: String) {
    Machine.describe()
    let programs = Programs(
      yinfa: yinfa, benchmarks: CommandLine.arguments[0], rivals: "Benchmarks/rivals",
      folder: folder)
    for comparison in programs.comparisons { comparison.run() }
  }

  private static func printList(_ format: String, rows: Int) {
    guard let list = PublicList(rawValue: format) else { leave("formats: html json csv") }
    print(list.text(rows: rows), terminator: "")
  }

  private static func measure(_ name: String, rows: Int) {
    guard let work = Work(rawValue: name) else {
      leave("works: " + Work.allCases.map(\.rawValue).joined(separator: " "))
    }
    print(Stopwatch.turn(of: work.operation(rows: rows)))
  }

  private static func leave(_ message: String) -> Never {
    write(STDERR_FILENO, message + "\n", message.utf8.count + 1)
    exit(64)
  }
}
