// swift-tools-version: 6.2

import PackageDescription

// Other people's programs, compiled: `.ci/long-check-idl-corpus` puts what is generated from them into Sources/Legacy and
// Sources/Current and runs the values that other implementations encoded through it.

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
