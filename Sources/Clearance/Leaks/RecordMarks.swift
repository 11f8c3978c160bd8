/// Where in a text the marks of records stand: what tells whose a row is.
struct RecordMarks {
  /// In the order of the text.
  private var places: [Place] = []
  /// For every place the next one of another record; the count of places where there is none.
  private var nextOther: [Int] = []

  struct Place {
    let unit: Int
    let record: Int
  }

  /// What the marks around a unit say of it.
  enum Owner: Equatable {
    case record(Int)
    case several
    case nobody
  }

  init(of records: [RecordTrace], in text: LeakText) {
    places = MarkTable(records).places(in: text)
    nextOther = Array(repeating: places.count, count: places.count)
    for index in places.indices.dropLast().reversed() {
      nextOther[index] =
        places[index].record == places[index + 1].record ? nextOther[index + 1] : index + 1
    }
  }

  /// The record of the closest entry around a unit that bears a mark.
  func owner(of unit: Int, in text: LeakText) -> Owner {
    var number = text.entry(around: unit)
    while let current = number {
      let entry = text.entries[current]
      let owner = owner(in: Int(entry.start)..<min(Int(entry.end), text.units.count))
      if owner != .nobody { return owner }
      number = entry.parent < 0 ? nil : Int(entry.parent)
    }
    return .nobody
  }

  private func owner(in range: Range<Int>) -> Owner {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].unit < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].unit < range.upperBound else { return .nobody }
    let other = nextOther[low]
    return other < places.count && places[other].unit < range.upperBound
      ? .several : .record(places[low].record)
  }
}
