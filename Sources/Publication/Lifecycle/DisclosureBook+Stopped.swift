package import Clearance
import Records

extension DisclosureBook {
  /// What has left the public by that day, to be looked for in finished files. Names and codes that another decision still
  /// shows tell nothing.
  package var stopped: StoppedMentions {
    StoppedMentions(
      absent.compactMap { StoppedDecision($0.decision, $0.state) },
      besides: entries.flatMap { [$0.record.partyName, $0.record.creditCode].compactMap { $0 } })
  }
}
