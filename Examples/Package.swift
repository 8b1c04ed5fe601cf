// swift-tools-version: 6.2

import PackageDescription

/// One example: a program in a folder, with the products of the library that it uses.
func example(_ name: String, _ products: [String], and targets: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name, dependencies: libraries(products) + targets, path: name)
}

func libraries(_ products: [String]) -> [Target.Dependency] {
  products.map { .product(name: $0, package: "InferenceStaking") }
}

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "InferenceStaking", path: "..")],
  targets: [
    // Accounts
    example(
      "Dashboard", ["InferenceStaking", "AccountDecoding", "SolanaPrimitives", "SolanaTransactions"],
      and: ["ExampleData"]),
    example("Indexer", ["InferenceStaking", "AccountDecoding", "SolanaPrimitives"], and: ["ExampleData"]),
    example("Addresses", ["InferenceStaking", "SolanaPDA", "SolanaPrimitives"]),
    example(
      "Filters",
      [
        "InferenceStaking", "AccountDecoding", "AnchorCore", "JSONText", "SolanaPrimitives",
        "SolanaTransactions", "TextEncodings",
      ], and: ["ExampleData"]),

    // Transactions
    example(
      "Wallet",
      [
        "InferenceStaking", "InstructionBuilders", "SolanaPDA", "SolanaPrimitives", "SolanaPrograms",
        "SolanaSigning", "SolanaTransactions",
      ]),
    .executableTarget(
      name: "OwnSigner",
      dependencies: libraries([
        "InferenceStaking", "SolanaPrimitives", "SolanaPrograms", "SolanaTransactions", "TextEncodings",
      ]) + [
        .target(name: "Libcrypto", condition: .when(platforms: [.linux]))
      ],
      path: "OwnSigner", exclude: ["Libcrypto"]),
    .systemLibrary(name: "Libcrypto", path: "OwnSigner/Libcrypto", providers: [.apt(["libssl-dev"])]),
    example(
      "Events", ["InferenceStaking", "EventDecoding", "SolanaPrimitives", "SolanaTransactions"],
      and: ["ExampleData"]),
    example(
      "DecodeTransaction",
      ["InferenceStaking", "TransactionDecoding", "SolanaPrimitives", "SolanaTransactions"],
      and: ["ExampleData"]),
    example(
      "Composition",
      [
        "InferenceStaking", "AccountDecoding", "InstructionBuilders", "SolanaPDA", "SolanaPrimitives",
        "SolanaSigning", "SolanaTransactions", "TransactionDecoding",
      ], and: ["ExampleData"]),

    // A local ledger
    example(
      "Laptop", ["InferenceStaking", "EventDecoding", "LocalLedger", "SolanaTransactions"],
      and: ["ExampleChain"]),
    example(
      "Preview", ["InferenceStaking", "InferenceStakingClient", "SolanaTransactions"], and: ["ExampleChain"]),
    example(
      "Epoch", ["InferenceStaking", "AnchorCore", "EventDecoding", "SolanaPrimitives", "SolanaPrograms"],
      and: ["ExampleChain"]),
    .testTarget(
      name: "AppTest",
      dependencies: ["ExampleChain"]
        + libraries(["InferenceStaking", "AccountDecoding", "LocalLedger", "SolanaTransactions"]),
      path: "AppTest"),

    // The start of these: a chain with one pool.
    .target(
      name: "ExampleChain",
      dependencies: libraries([
        "InferenceStaking", "AccountDecoding", "InstructionBuilders", "LocalLedger", "ProgramRuntime",
        "SolanaPDA", "SolanaPrimitives", "SolanaPrograms", "SolanaSigning", "SolanaTransactions",
        "StakingModel",
      ]),
      path: "Chain"),

    // Responses of nodes, for the others.
    .target(
      name: "ExampleData", dependencies: libraries(["JSONText", "SolanaPrimitives", "TextEncodings"]),
      path: "Data",
      resources: [
        .embedInCode("accrue-reward-transaction.json"), .embedInCode("operator-pool.json"),
        .embedInCode("stake-transaction.json"), .embedInCode("staking-records.json"),
      ]),
  ]
)
