extension Paper {
  /// What the public version of the decision leaves out, place by place.
  static let redactionLog = Paper(
    "隐去清单", template: "redaction-log", "公开版与送达的决定书有哪些不同", for: .office)
}
