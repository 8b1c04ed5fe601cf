// swift-tools-version: 6.2

import PackageDescription

// Every reader of outside bytes under libFuzzer. A package of its own, since everything in it is built with sanitizers;
// `.ci/check-fuzz` builds and runs it.

let root = "InferenceStaking"

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: root, path: "../..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer"]
        + [
          "AccountDecoding", "AnchorCodeGen", "AnchorCore", "AnchorIDL", "Borsh", "EventDecoding",
          "InferenceStaking", "InstructionBuilders", "JSONText", "LocalLedger", "ProgramRuntime", "SolanaPDA",
          "SolanaPrimitives", "SolanaPrograms", "SolanaSigning", "SolanaTransactions", "StakingModel",
          "TextEncodings", "TransactionDecoding",
        ].map { .product(name: $0, package: root) },
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
  ],
  swiftLanguageModes: [.v6]
)
