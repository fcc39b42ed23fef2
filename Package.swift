// swift-tools-version: 6.2
import PackageDescription

/// One language mode for every target of ours, and warnings are errors; never for a dependency.
let tests: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What is shipped also says `unsafe` wherever memory is touched by hand.
let strict: [SwiftSetting] = tests + [.strictMemorySafety()]

let package = Package(
  name: "parvis",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "parvis", targets: ["ParvisCommand"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "Source", swiftSettings: strict),
    .target(name: "FrontMatter", dependencies: ["Source"], swiftSettings: strict),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "Markdown", dependencies: ["Source", "CCMarkGFM"], swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Source"], swiftSettings: strict),
    .target(name: "ICalendar", swiftSettings: strict),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .target(name: "QRCode", dependencies: ["CQREncode"], swiftSettings: strict),
    .target(
      name: "Parvis",
      dependencies: ["Source", "FrontMatter", "Markdown", "Templates", "ICalendar", "QRCode"],
      swiftSettings: strict),
    .target(name: "Preview", dependencies: ["Parvis", "Source"], swiftSettings: strict),
    .executableTarget(
      name: "ParvisCommand",
      dependencies: [
        "Parvis", "Preview", "Source",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: tests),
    .testTarget(
      name: "SourceTests", dependencies: ["Source", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["FrontMatter", "Source", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Source", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "Source", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "ICalendarTests", dependencies: ["ICalendar", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "QRCodeTests", dependencies: ["QRCode", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "ParvisTests",
      dependencies: [
        "Parvis", "Source", "FrontMatter", "Markdown", "Templates", "ICalendar", "TestSupport",
      ],
      exclude: ["Cases", "Mistakes/sixty-mistakes.txt"], swiftSettings: tests),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "Parvis", "Source", "TestSupport"],
      swiftSettings: tests),
  ]
)
