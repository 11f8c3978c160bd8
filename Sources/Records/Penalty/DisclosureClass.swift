/// How grave dishonesty is taken to be (失信程度), by which the period of publication goes under 国办发〔2025〕22号.
package enum DisclosureClass: String, Sendable, Hashable, CaseIterable {
  case minor = "轻微"
  case general = "一般"
  case serious = "严重"
}
