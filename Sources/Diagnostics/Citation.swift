/// The clause that asks for what a rule checks, and how firmly.
public struct Citation: Sendable, Hashable {
  /// The law or standard: `GB/T 9704—2012`; empty for practice that no text demands.
  public let source: String
  /// The clause in it: `第7.3.5.4条`; empty where the source has no clauses.
  public let clause: String
  public let strength: Strength

  public init(_ source: String, _ clause: String, _ strength: Strength) {
    self.source = source
    self.clause = clause
    self.strength = strength
  }

  /// For what no text demands: practice, or a document that contradicts itself.
  public init(_ strength: Strength) {
    self.init("", "", strength)
  }
}

extension Citation: CustomStringConvertible {
  /// `GB/T 9704—2012第7.3.5.4条，规定`
  public var description: String {
    source.isEmpty ? strength.rawValue : "\(source)\(clause)，\(strength.rawValue)"
  }
}
