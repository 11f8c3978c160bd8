public import Diagnostics

/// An event, recorded: the changed file, what it does to the public's pages, and what there is to say about it.
public struct EventRecording: Sendable {
  /// The record's file in its own encoding; nil where the event was refused.
  public let file: OutputFile?
  /// The file's text before and after; nil where nothing could be changed.
  public let change: Change?
  public let effect: EventEffect?
  /// An error among them is why there is no file.
  public let diagnostics: [Diagnostic]

  /// A text before and after, in UTF-8.
  public struct Change: Sendable, Hashable {
    public let name: String
    public let old: String
    public let new: String
  }

  static func refused(_ diagnostics: [Diagnostic]) -> EventRecording {
    EventRecording(file: nil, change: nil, effect: nil, diagnostics: diagnostics)
  }
}

/// What an event does to what the public reads, in words.
public struct EventEffect: Sendable, Hashable {
  /// 演市监处罚〔2022〕9号
  public let number: String
  /// `公示中，到2025年5月9日`
  public let before: String
  public let after: String
  /// The pages that the public does not find any more, or finds changed.
  public let pages: [String]
  /// Whether those pages go; else they are made anew.
  public let isDeparture: Bool
  /// What the office does elsewhere: the national register, the credit platform.
  public let elsewhere: [String]
  /// What stays or comes: the note of the withdrawal.
  public let remaining: [String]
}
