/// The named sizes of Chinese type (字号). The standard speaks in them; typesetters in points.
package enum TypeSize: String, Sendable, CaseIterable {
  case initial = "初号"
  case smallInitial = "小初"
  case first = "一号"
  case smallFirst = "小一"
  case second = "二号"
  case smallSecond = "小二"
  case third = "三号"
  case smallThird = "小三"
  case fourth = "四号"
  case smallFourth = "小四"
  case fifth = "五号"
  case smallFifth = "小五"

  package var length: Length { .halfPoints(halfPoints) }

  private var halfPoints: Int {
    switch self {
    case .initial: 84
    case .smallInitial: 72
    case .first: 52
    case .smallFirst: 48
    case .second: 44
    case .smallSecond: 36
    case .third: 32
    case .smallThird: 30
    case .fourth: 28
    case .smallFourth: 24
    case .fifth: 21
    case .smallFifth: 18
    }
  }
}
