import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-16: the fonts that the file names are installed here.
  static let fontsAtHand = Rule(
    "PG-16", Citation(.practice),
    Guidance(
      "本机装有文件所用的字体",
      why: "没有装的字体会被悄悄换成别的，屏幕上和打印出来的就不是文件里写的样子，每行字数也会变。",
      good: "本机装有仿宋_GB2312、方正小标宋简体", bad: "文件用方正小标宋简体，本机没有装，打印成了宋体")
  ) { proofreading, rule in
    guard let word = proofreading.word, let installed = proofreading.installedFonts else {
      return []
    }
    return word.firstUses.filter { !installed.contains($0.font) }.map { use in
      rule.missing(use.font, at: word.file.location(paragraph: use.paragraph))
    }
  }
}

extension WordReading {
  /// The fonts of Han characters, each with the first paragraph that uses it.
  fileprivate var firstUses: [(font: String, paragraph: Int)] {
    var seen: Set<String> = []
    return file.paragraphs.flatMap { paragraph in
      paragraph.hanRuns.compactMap { run in
        run.properties.fonts.eastAsia.map { ($0, paragraph.index) }
      }
    }.filter { seen.insert($0.0).inserted }
  }
}

extension Rule {
  fileprivate func missing(_ font: String, at location: TextLocation) -> Finding {
    finding(
      "本机没有字体“\(font.excerpt)”，显示和打印时会换成别的字体", at: location, .note,
      suggestion: "在装有这个字体的电脑上打印，或者换用本机有的同类字体")
  }
}
