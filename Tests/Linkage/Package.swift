// swift-tools-version: 6.2

import PackageDescription

// Programs as an app would write them, to see what they link. The root is named, since by path alone its identity
// would be the name of the checkout's folder.

let root = "InferenceStaking"

let package = Package(
  name: "Linkage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: root, path: "../..")],
  targets: [
    .executableTarget(
      name: "decode-account",
      dependencies: [
        .product(name: "AccountDecoding", package: root), .product(name: "InferenceStaking", package: root),
        .product(name: "JSONText", package: root),
      ]),
    .executableTarget(
      name: "decode-transaction",
      dependencies: [
        .product(name: "InferenceStaking", package: root), .product(name: "JSONText", package: root),
        .product(name: "SolanaTransactions", package: root),
        .product(name: "TransactionDecoding", package: root),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
