import Documents
import Records
import Supervision

extension DecisionReview {
  /// The first day on which the record says that it was published, else the day on which somebody asks for it.
  var publicationDay: Day? {
    [decision.disclosure?.day, decision.disclosure?.registerDay].compactMap { $0 }.min() ?? day
  }

  /// Whether the public sees it on the day, or will; what has gone needs nobody's care any more.
  var isRunning: Bool {
    guard let day else { return true }
    switch course.state(on: day) {
    case .pending, .shown, .corrected, .suspended: return true
    case .never, .withdrawn, .expired, .repaired: return false
    }
  }
}
