/// What `&amp;` and its like stand for.
enum CharacterReferences {
  /// The bytes that a reference stands for and how long it is; nil where there is none at the `&`.
  static func read(_ bytes: some RandomAccessCollection<UInt8>) -> (decoded: [UInt8], length: Int)?
  {
    let body = bytes.dropFirst().prefix(longest)
    if body.first == UInt8(ascii: "#") { return numeric(body.dropFirst()) }
    let name = body.prefix { $0.isLetter || $0.isDigit }
    if body.dropFirst(name.count).first == UInt8(ascii: ";"),
      let text = named[String(decoding: name, as: UTF8.self)]
    {
      return (Array(text.utf8), name.count + 2)
    }
    return old.first { body.starts(with: $0.utf8) }.flatMap { name in
      named[name].map { (Array($0.utf8), name.utf8.count + 1) }
    }
  }

  /// Those that HTML reads without their semicolon as well.
  private static let old = ["nbsp", "shy", "amp", "lt", "gt", "quot", "middot"]

  /// A text with all its references resolved, and what percent signs of an address hide.
  static func decoded(_ bytes: ArraySlice<UInt8>, percents: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let (text, length) = read(bytes[index...]) {
        output += text
        index += length
      } else if percents, byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  private static let longest = 24

  /// HTML reads a number without its semicolon as well.
  private static func numeric(
    _ body: some RandomAccessCollection<UInt8>
  ) -> (decoded: [UInt8], length: Int)? {
    let isHex = body.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = body.dropFirst(isHex ? 1 : 0).prefix { isHex ? $0.hexValue != nil : $0.isDigit }
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    var length = 2 + (isHex ? 1 : 0) + digits.count
    if body.dropFirst(length - 2).first == UInt8(ascii: ";") { length += 1 }
    return (Array(String(Character(scalar)).utf8), length)
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "", "zwj": "", "zwnj": "", "lrm": "", "rlm": "",
    "hairsp": " ", "numsp": " ", "puncsp": " ", "emsp13": " ", "emsp14": " ", "MediumSpace": " ",
    "NonBreakingSpace": " ", "ThinSpace": " ", "ZeroWidthSpace": "", "NegativeThinSpace": "",
    "NegativeMediumSpace": "", "NegativeThickSpace": "", "ic": "", "it": "", "af": "",
    "InvisibleComma": "", "InvisibleTimes": "", "ApplyFunction": "", "NoBreak": "", "hyphen": "-",
    "dash": "-", "ndash": "-", "mdash": "—",
    "minus": "-", "middot": "·", "bull": "·", "commat": "@", "period": ".", "plus": "+",
    "lowbar": "_", "colon": ":", "sol": "/", "num": "#", "ast": "*", "Tab": " ", "NewLine": "\n",
    "lpar": "(", "rpar": ")", "comma": ",", "percnt": "%",
  ]
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }

  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
