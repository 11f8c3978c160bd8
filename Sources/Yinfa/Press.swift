public import Diagnostics

/// The whole press: an office's profile and templates, ready to check and print its records.
///
/// A pure value: it reads no disk and no clock. The caller passes files and the day.
public struct Press: Sendable {
  /// - Parameters:
  ///   - profile: the office's `yinfa.yaml`; nil for a draft that stands alone.
  ///   - templates: the office's own templates (`模板/*.md`), which beat the built-in ones of the same name.
  public init(profile: InputFile?, templates: [InputFile] = []) {}

  /// Everything there is to say about these records and drafts, each file by itself and all together.
  ///
  /// - Parameter day: today, `2022-05-12`, for rules that compare with it; nil leaves them out.
  public func check(_ inputs: [InputFile], on day: String? = nil) -> [Diagnostic] { [] }

  /// Fills the record's template, or reads the draft, and writes it in every format asked for.
  ///
  /// - Parameter isDraft: prints 【待补：字段】 for missing values instead of stopping; they stay errors.
  public func render(_ input: InputFile, to formats: [Format], isDraft: Bool = false) -> Rendering {
    Rendering(files: [], diagnostics: [])
  }
}
