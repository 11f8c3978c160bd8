// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
///
/// - `ExistentialAny` (SE-0335) and `MemberImportVisibility` (SE-0444) make types and imports say what they are.
/// - `InternalImportsByDefault` (SE-0409) turns the imports of a file into a ledger of its interface.
/// - A warning left in the code is a question left unanswered.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target and the targets it may import; ARCHITECTURE.md holds the same table and a test compares.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestMaterial"], exclude: files,
    swiftSettings: settings)
}

func systemLibrary(_ name: String, package: String, apt: [String]) -> Target {
  .systemLibrary(
    name: name, path: "Sources/CLibraries/\(name)", pkgConfig: package, providers: [.apt(apt)])
}

let package = Package(
  name: "yinfa",
  products: [
    .library(name: "Yinfa", targets: ["Yinfa"]),
    .executable(name: "yinfa", targets: ["YinfaCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    systemLibrary(
      "CMarkGFM", package: "libcmark-gfm",
      apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
    systemLibrary("CZlib", package: "zlib", apt: ["zlib1g-dev"]),
    systemLibrary("CLibYAML", package: "yaml-0.1", apt: ["libyaml-dev"]),
    systemLibrary("CExpat", package: "expat", apt: ["libexpat1-dev"]),

    .target(name: "CBuiltins", path: "Sources/Builtins/Embedding"),
    .target(
      name: "Builtins", dependencies: ["CBuiltins"], exclude: ["Embedding"],
      swiftSettings: settings),
    room("Diagnostics"),
    room("OfficePackaging", ["CExpat", "CZlib"]),
    room("Documents", ["Diagnostics"]),
    room("Records", ["Diagnostics", "Documents", "OfficePackaging", "CLibYAML"]),
    room("OfficialLayout", ["Diagnostics", "Documents"]),
    room("Templating", ["Diagnostics", "Documents", "Records", "CMarkGFM"]),
    room("Supervision", ["Diagnostics", "Documents", "Records"]),
    room(
      "Clearance",
      [
        "Diagnostics", "Documents", "OfficePackaging", "OfficialLayout", "Records", "Supervision",
      ]),
    room("Writers", ["Diagnostics", "Documents", "OfficialLayout", "OfficePackaging"]),
    room(
      "Publication",
      [
        "Clearance", "Diagnostics", "Documents", "OfficePackaging", "Records", "Supervision",
        "Templating", "Writers",
      ]),
    room(
      "Yinfa",
      [
        "Builtins", "Clearance", "Diagnostics", "Documents", "OfficePackaging", "OfficialLayout",
        "Publication", "Records", "Supervision", "Templating", "Writers",
      ]),
    .executableTarget(
      name: "YinfaCommand",
      dependencies: [
        "Diagnostics", "Yinfa",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "YinfaBenchmarks",
      dependencies: [
        "CLibYAML", "Clearance", "Diagnostics", "Documents", "OfficialLayout", "Records",
        "Templating", "Writers",
      ],
      path: "Benchmarks", exclude: ["rivals", "run"], swiftSettings: settings),

    .target(
      name: "TestMaterial",
      dependencies: ["Diagnostics", "Documents", "OfficePackaging", "Records"],
      path: "Tests/TestMaterial",
      swiftSettings: settings),
    tests("Builtins", ["Builtins"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("OfficePackaging", ["OfficePackaging"]),
    tests("OfficialLayout", ["OfficialLayout"]),
    tests("Documents", ["Diagnostics", "Documents"]),
    tests("Records", ["Diagnostics", "Documents", "OfficePackaging", "Records"]),
    tests("Templating", ["Diagnostics", "Documents", "Records", "Templating"]),
    tests(
      "Writers",
      [
        "Diagnostics", "Documents", "OfficialLayout", "OfficePackaging", "Records", "Templating",
        "Writers",
      ],
      excluding: ["Word/Golden"]),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["Diagnostics", "OfficePackaging", "TestMaterial", "Yinfa"], exclude: ["Cases"],
      swiftSettings: settings),
    tests("YinfaCommand", ["Diagnostics", "Yinfa", "YinfaCommand"]),
    tests(
      "Clearance",
      [
        "Clearance", "Diagnostics", "Documents", "OfficePackaging", "OfficialLayout", "Records",
        "Supervision", "Writers",
      ]),
    tests("Supervision", ["Diagnostics", "Documents", "Records", "Supervision"]),
    tests(
      "Publication",
      [
        "Clearance", "Diagnostics", "Documents", "OfficePackaging", "Publication", "Records",
        "Supervision", "Templating", "Writers",
      ]),
    tests("House", []),
    tests(
      "Measuring",
      ["Diagnostics", "Documents", "OfficialLayout", "Templating", "Writers", "Yinfa"],
      excluding: ["fonts.conf"]),
    tests(
      "Yinfa",
      [
        "Clearance", "Diagnostics", "Documents", "OfficePackaging", "OfficialLayout", "Publication",
        "Records", "Supervision", "Templating", "Writers", "Yinfa",
      ]),
  ]
)
