// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that users of the library never build it. It depends on the root by name and path: by
// path alone its identity would be the name of the checkout's folder.

let root = "InferenceStaking"

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: root, path: "../..")],
  targets: [
    // What hand-written C needs for the same work: the yardstick. It is optimised even in debug builds.
    .target(
      name: "CBaseline",
      cSettings: [.unsafeFlags(["-O3"])],
      linkerSettings: [.linkedLibrary("crypto")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CBaseline",
        .product(name: "AccountDecoding", package: root),
        .product(name: "AnchorCore", package: root),
        .product(name: "EventDecoding", package: root),
        .product(name: "InferenceStaking", package: root),
        .product(name: "JSONText", package: root),
        .product(name: "Hashing", package: root),
        .product(name: "SolanaPDA", package: root),
        .product(name: "LocalLedger", package: root),
        .product(name: "ProgramRuntime", package: root),
        .product(name: "SolanaPrimitives", package: root),
        .product(name: "SolanaPrograms", package: root),
        .product(name: "SolanaSigning", package: root),
        .product(name: "SolanaTransactions", package: root),
        .product(name: "StakingModel", package: root),
        .product(name: "TextEncodings", package: root),
        .product(name: "TransactionDecoding", package: root),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
