import OfficialLayout

/// A set of fonts that `字体` in `yinfa.yaml` may name.
public struct FontPresetDescription: Sendable, Hashable {
  /// `GB2312`
  public let name: String
  /// By the names that documents carry: 仿宋_GB2312.
  public let families: [String]
}

extension Press {
  /// The font presets, the one that goes without saying first.
  public static var fontPresets: [FontPresetDescription] {
    FontPreset.named.map { name, fonts in
      FontPresetDescription(name: name, families: fonts.families.map(\.name))
    }
  }
}
