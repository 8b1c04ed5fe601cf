// swift-tools-version: 6.2

import PackageDescription

// Clients of other programs: `.ci/long-check-idl-corpus` generates Sources/Legacy and Sources/Current from their IDLs and
// decodes and encodes the values that other implementations have encoded.

let runtime: Target.Dependency = .product(name: "AnchorRuntime", package: "InferenceStaking")

let package = Package(
  name: "IDLCorpus",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "InferenceStaking", path: "../..")],
  targets: [
    .target(name: "CorpusRunner", dependencies: [runtime]),
    .target(name: "Legacy", dependencies: ["CorpusRunner", runtime]),
    .target(name: "Current", dependencies: ["CorpusRunner", runtime]),
    .executableTarget(name: "values", dependencies: ["CorpusRunner", "Legacy", "Current", runtime]),
  ],
  swiftLanguageModes: [.v6]
)
