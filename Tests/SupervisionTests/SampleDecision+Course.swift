import Supervision
import TestMaterial

extension SampleDecision {
  var course: DisclosureCourse { DisclosureCourse(of: decision, settings) }
}
