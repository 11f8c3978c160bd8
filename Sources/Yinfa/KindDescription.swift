/// A kind of record as `yinfa kinds` lists it.
public struct KindDescription: Sendable, Hashable {
  /// `work-plan`
  public let id: String
  /// 实施方案, and its other names.
  public let names: [String]
  /// One sentence.
  public let summary: String
  public let fields: [FieldDescription]

  public struct FieldDescription: Sendable, Hashable {
    /// The path from the record: `领导小组.组长.姓名`.
    public let path: String
    /// What may stand there: 文字、日期、列表 …
    public let type: String
    public let isRequired: Bool
    /// 公开、个人信息、内部
    public let sensitivity: String
    public let summary: String
  }
}

extension Press {
  /// All kinds, in the order in which a clerk would look for them.
  public static var kinds: [KindDescription] { Kind.all.map(KindDescription.init) }

  /// A commented, valid record to start from; nil for an unknown kind. Takes an id or a Chinese name.
  public static func skeleton(kind name: String) -> String? {
    Kind.named(name).map { Skeleton($0).text }
  }

  /// A JSON Schema of the kind, so that editors complete Chinese keys; nil for an unknown kind.
  public static func schema(kind name: String) -> String? {
    Kind.named(name).map { KindSchema($0).text }
  }

  /// A commented `yinfa.yaml` for a new office.
  public static var profileSkeleton: String { Skeleton.profile.text }
}
