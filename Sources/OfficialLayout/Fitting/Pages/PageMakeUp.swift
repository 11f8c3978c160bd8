/// Pages filled from the top down (拼版): what is placed stands below what was placed before it.
///
/// Paragraphs that keep with the next (与下段同页) go along when the next one begins a page.
struct PageMakeUp: Sendable {
  private(set) var pages = Pages()
  private(set) var frame: PageFrame
  /// What must stay on the page of what comes next.
  private var kept: Kept?

  /// Paragraphs that keep with the next, as far as they stand on the present page.
  private struct Kept {
    let firstPlace: Int
    let top: Int
    /// Of the page, above them.
    let lines: Int
  }

  init(_ frame: PageFrame) { self.frame = frame }

  var used: Int { pages.pages[last].used.emu }

  /// Of the present page, in EMU; below nought where something is higher than a page.
  var room: Int { pages.pages[last].remaining.emu }

  /// The height of the present page's type area.
  var capacity: Int { pages.pages[last].height.emu }

  private var last: Int { pages.pages.count - 1 }
}

// MARK: Pages

extension PageMakeUp {
  mutating func begin(_ section: PageFrame) {
    kept = nil
    frame = section
    guard !pages.pages.isEmpty else { return }
    switch section.start {
    case .continuous: break
    case .nextPage: addPage()
    case .evenPage: addPage(onEven: true)
    case .oddPage: addPage(onEven: false)
    }
  }

  /// Even a document of nothing has a page.
  mutating func beginFirstPage() {
    if pages.pages.isEmpty { addPage() }
  }

  /// Begins a page, and leaves behind what is kept with the next.
  mutating func breakPage() {
    kept = nil
    addPage()
  }

  mutating func addPage() { append(isBlank: false) }

  private mutating func addPage(onEven isEven: Bool) {
    if (pages.pages.count + 1).isMultiple(of: 2) != isEven { append(isBlank: true) }
    addPage()
  }

  private mutating func append(isBlank: Bool) {
    pages.pages.append(
      Pages.Page(orientation: frame.orientation, height: frame.textHeight, isBlank: isBlank))
  }

  /// Begins a page, and takes along what must stay with what comes next.
  mutating func turnPage() {
    guard let kept, kept.top > 0 else { return breakPage() }
    let height = used - kept.top
    let lines = pages.pages[last].lines - kept.lines
    pages.pages[last].used = Length(emu: kept.top)
    pages.pages[last].lines = kept.lines
    breakPage()
    take(height, lines: lines)
    for index in kept.firstPlace..<pages.places.count {
      pages.places[index].page += 1
      pages.places[index].lastPage += 1
      pages.places[index].top = pages.places[index].top - Length(emu: kept.top)
    }
  }
}

// MARK: Places

extension PageMakeUp {
  /// Of what will take room from here on.
  mutating func place(lines: Int, below space: Int = 0) {
    pages.places.append(
      Pages.Place(
        page: last + 1, top: Length(emu: used + space), lastPage: last + 1, lines: lines))
    take(space)
  }

  /// - Parameter lines: those that show something.
  mutating func take(_ height: Int, lines: Int = 0) {
    pages.pages[last].used = Length(emu: used + height)
    pages.pages[last].lines += lines
  }

  /// What is placed last ends on the present page.
  mutating func endPlace() { pages.places[pages.places.count - 1].lastPage = last + 1 }
}

// MARK: What keeps with the next

extension PageMakeUp {
  mutating func releaseKept() { kept = nil }

  /// Keeps what was placed last, and what it is kept with itself.
  ///
  /// - Parameter lines: of it, those that show something.
  mutating func keepLast(lines: Int) {
    guard kept == nil, let place = pages.places.last else { return }
    kept = Kept(
      firstPlace: pages.places.count - 1, top: place.top.emu,
      lines: pages.pages[last].lines - lines)
  }
}
