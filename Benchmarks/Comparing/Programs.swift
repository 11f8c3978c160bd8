/// Who takes part, and what they have to show.
struct Programs {
  let yinfa: String
  let benchmarks: String
  /// Where the rivals' scripts are.
  let rivals: String
  /// Where `Benchmarks/run` has put `notice.md`, `annex-1000.md`, `list.html` and its like, eight of them in `lists`, and
  /// the office `ledger`, and where files may be written.
  let folder: String

  var comparisons: [Comparison] {
    [
      version, notice, smallNotices, annex(rows: 1_000), annex(rows: 10_000), yaml, text, document,
      pages, check, scan(.html, .scanHTML), scan(.json, .scanJSON), scan(.csv, .scanCSV),
      scanOnAllCores(.html), scanOnAllCores(.json), scanOnAllCores(.csv), ledger,
    ]
  }
}

extension Programs {
  private var version: Comparison {
    Comparison(
      title: "`yinfa --version`, the whole process", turns: 31,
      ours: .process("yinfa", yinfa, "--version"),
      rivals: [
        .process("/bin/true", "/bin/true"), .process("pandoc", "pandoc", "--version"),
      ],
      targets: [.elapsed(0.003)])
  }

  private var notice: Comparison {
    Comparison(
      title: "One notice, the whole process: YAML → DOCX beside Markdown → DOCX", turns: 11,
      ours: .process(
        "yinfa", yinfa, "render", "Data/yanshi/notices/2026-01.yaml", "--office", "Data/yanshi",
        "--to", "docx", "--output", folder),
      rivals: [
        .process("pandoc", "pandoc", "\(folder)/notice.md", "-o", "\(folder)/pandoc.docx")
      ],
      targets: [.share(0.25, of: "pandoc")])
  }

  private var smallNotices: Comparison {
    Comparison(
      title: "Small notices, in process: data → template → DOCX", turns: 5,
      ours: work(.smallNotice),
      rivals: [script("rdocx", "notice"), script("docxtpl", "notice")],
      targets: [.share(1 / 8, of: "rdocx"), .share(1 / 80, of: "docxtpl")])
  }

  private func annex(rows: Int) -> Comparison {
    let isLarge = rows > 1_000
    let docxtpl = isLarge ? "docxtpl, 1000 rows" : "docxtpl"
    return Comparison(
      title: "An annex of \(rows) rows: data → template → DOCX", turns: isLarge ? 3 : 5,
      ours: work(.annex, rows: rows),
      rivals: [
        script("docxtpl", "annex", rows: 1_000, name: docxtpl),
        isLarge ? nil : script("python-docx", "annex", rows: rows),
        isLarge
          ? nil
          : .process(
            "pandoc, whole process", "pandoc", "\(folder)/annex-1000.md", "-o",
            "\(folder)/pandoc-annex.docx"),
      ].compactMap { $0 },
      targets: isLarge
        ? [.share(1, of: docxtpl), .memory(60 << 20)] : [.share(0.1, of: docxtpl)])
  }

  private var yaml: Comparison {
    Comparison(
      title: "YAML with positions, about 4 MB of records", turns: 5,
      ours: work(.yaml, rows: 16_000),
      rivals: [work(.yamlEvents, rows: 16_000, name: "raw libyaml events")],
      targets: [.share(2.5, of: "raw libyaml events")])
  }

  private var text: Comparison {
    Comparison(
      title: "A filled HTML template of 1000 rows beside appends by hand", turns: 5,
      ours: work(.html, rows: 1_000),
      rivals: [work(.htmlByHand, rows: 1_000, name: "by hand")],
      targets: [.share(2, of: "by hand")])
  }

  private var document: Comparison {
    Comparison(
      title: "A filled Markdown template of 1000 rows beside a document built by hand", turns: 5,
      ours: work(.document, rows: 1_000),
      rivals: [work(.documentByHand, rows: 1_000, name: "by hand")],
      targets: [.share(2, of: "by hand")])
  }
}

extension Programs {
  private var pages: Comparison {
    Comparison(
      title: "A text of 10 pages divided into lines and pages, as Word and as LibreOffice would",
      turns: 5,
      ours: work(.pages, rows: 10, name: "as Word"),
      rivals: [work(.pagesOfLibreOffice, rows: 10, name: "as LibreOffice")],
      targets: [.seconds(0.005)])
  }

  private var check: Comparison {
    Comparison(
      title:
        "A Word file of about 200 pages: read and checked beside read alone, the whole process",
      turns: 5,
      ours: .process("yinfa check", yinfa, "check", "\(folder)/text-200.docx"),
      rivals: [
        .process("pandoc", "pandoc", "\(folder)/text-200.docx", "-t", "plain", "-o", "/dev/null")
      ],
      targets: [.elapsed(1)])
  }
}

extension Programs {
  /// Python reads the bare patterns: no markup, no disguise, no check digit.
  private func scan(_ list: PublicList, _ work: Work) -> Comparison {
    let python = "Python re, the patterns alone"
    return Comparison(
      title: "A public list of 20,000 penalties in \(list.rawValue) searched for private words",
      turns: 5,
      ours: self.work(work, rows: 20_000),
      rivals: [
        .operation(
          python, "python3", "\(rivals)/leaks.py", "\(folder)/list.\(list.rawValue)")
      ],
      targets: [.share(1, of: python)])
  }

  /// grep looks for the bare digits of identity cards and mobile telephones.
  private func scanOnAllCores(_ list: PublicList) -> Comparison {
    let files = "\(folder)/lists/\(list.rawValue)"
    let size = 8 * list.text(rows: 20_000).utf8.count
    return Comparison(
      title: "Eight such lists in \(list.rawValue) from disk, the whole process on all cores",
      turns: 5,
      ours: .process("yinfa scan", yinfa, "scan", files, reading: size),
      rivals: [
        .process(
          "grep -E, two patterns", "sh", "-c",
          "cat \(files)/* | grep -cE '[0-9]{17}[0-9X]|1[3-9][0-9]{9}' || true", reading: size)
      ],
      targets: [.rate(200e6)])
  }

  /// Theirs reads and writes the same number of rows, and checks none.
  private var ledger: Comparison {
    Comparison(
      title:
        "A ledger of 10000 rows: XLSX → records → the rows of 双公示 as XLSX and CSV, the whole process",
      turns: 5,
      ours: .process(
        "yinfa upload", yinfa, "upload", "--office", "\(folder)/ledger", "--on", "2022-07-01",
        "--output", "\(folder)/upload"),
      rivals: [
        .process(
          "openpyxl, rows copied", "python3", "\(rivals)/openpyxl.py",
          "\(folder)/ledger/penalties/台账.xlsx", "\(folder)/openpyxl.xlsx")
      ],
      targets: [.elapsed(5), .memory(200 << 20), .share(1, of: "openpyxl, rows copied")])
  }
}

extension Programs {
  private func work(_ work: Work, rows: Int = 0, name: String = "yinfa") -> Contender {
    .operation(name, benchmarks, "measure", work.rawValue, "\(rows)")
  }

  private func script(_ rival: String, _ work: String, rows: Int = 0, name: String? = nil)
    -> Contender
  {
    .operation(name ?? rival, "python3", "\(rivals)/\(rival).py", work, "\(rows)")
  }
}
