// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

let package = Package(
  name: "daybook",
  products: [.executable(name: "daybook", targets: ["Command"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(name: "Markdown", dependencies: ["CMark", "CXML"], swiftSettings: strict),
    .target(name: "Mustache", swiftSettings: strict),
    .target(name: "Newsroom", dependencies: ["Markdown", "Yams"], swiftSettings: strict),
    .target(
      name: "Press", dependencies: ["Newsroom", "Markdown", "Mustache", .product(name: "Subprocess", package: "swift-subprocess")], swiftSettings: strict, plugins: ["EmbedTemplates"]),
    .plugin(name: "EmbedTemplates", capability: .buildTool),
    .executableTarget(
      name: "Command",
      dependencies: ["CMimalloc", "Press", "Newsroom", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .testTarget(
      name: "MustacheTests",
      dependencies: ["Mustache", .product(name: "Mustache", package: "swift-mustache", moduleAliases: ["Mustache": "HummingbirdMustache"])],
      swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: strict),
    .testTarget(name: "NewsroomTests", dependencies: ["Newsroom"], swiftSettings: strict),
    .testTarget(name: "PressTests", dependencies: ["Press", "Newsroom"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["Command"], exclude: ["Fixtures"], swiftSettings: strict),
  ]
)

// libFuzzer brings a `main` of its own, so this builds in no other way than Tests/Fuzz/fuzz.sh builds it.
if Context.environment["BUILDS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Press", "Newsroom", "Mustache"], path: "Tests/Fuzz", exclude: ["fuzz.sh", "words", "findings"],
      sources: ["Fuzz.swift"], swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
