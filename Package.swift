// swift-tools-version: 6.2

import PackageDescription

// Every module of the package, lowest layer first. A module imports only modules of lower layers;
// `.ci/check-imports` holds every `import` line against this list.

/// The language settings of every target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .strictMemorySafety(),  // SE-0458
]

/// For modules that define types or functions which hold or return a span.
let spanSettings = settings + [.enableExperimentalFeature("Lifetimes")]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: spanSettings, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: spanSettings)
}

let linuxLibcrypto: Target.Dependency = .target(
  name: "COpenSSL", condition: .when(platforms: [.linux]))

/// iOS cannot link libraries of the system: there `SolanaSigning` is empty, and an app brings its own signer.
let sodium: Target.Dependency = .target(
  name: "CSodium", condition: .when(platforms: [.linux, .macOS]))

let modules: [Target] = [
  // L0: bytes and text.
  module("Borsh"),
  module("JSONText"),
  module("TextEncodings"),
  .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
  module("Hashing", [linuxLibcrypto]),

  // L1, L2: Solana's values, addresses, transactions.
  module("SolanaPrimitives", ["Borsh", "JSONText", "TextEncodings"]),
  module("SolanaPDA", ["Hashing", "SolanaPrimitives"]),
  module(
    "SolanaTransactions", ["JSONText", "TextEncodings", "SolanaPrimitives"]),

  // L3: what a program is, and keys.
  module("AnchorCore", ["Borsh", "JSONText", "SolanaPrimitives"]),
  .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
  module(
    "SolanaSigning",
    [sodium, "JSONText", "TextEncodings", "SolanaPrimitives", "SolanaTransactions"]),

  // L4: decoding and building, generic over programs; the programs that every cluster has.
  module("AccountDecoding", ["Borsh", "SolanaPrimitives", "AnchorCore"]),
  module("EventDecoding", ["Borsh", "JSONText", "TextEncodings", "SolanaPrimitives", "AnchorCore"]),
  module(
    "InstructionBuilders",
    ["Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "AnchorCore"]),
  module(
    "SolanaPrograms",
    ["Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "AnchorCore"]),

  // L5: what happened in a transaction; what a hosted program sees.
  module(
    "TransactionDecoding",
    [
      "Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms",
      "AnchorCore", "EventDecoding", "InstructionBuilders",
    ]),
  module(
    "ProgramRuntime",
    ["TextEncodings", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions"]),

  // L6: the staking program, generated from IDL/inference_staking.json, with its arithmetic.
  module(
    "InferenceStaking",
    [
      "Borsh", "JSONText", "Hashing", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "AnchorCore",
      "AccountDecoding", "InstructionBuilders",
    ],
    plugins: [.plugin(name: "AnchorClient")]),

  // L7: the program and a chain, in process.
  module(
    "StakingModel",
    [
      "Borsh", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms", "AnchorCore",
      "ProgramRuntime", "InferenceStaking",
    ]),
  module(
    "LocalLedger",
    [
      "Borsh", "JSONText", "TextEncodings", "Hashing", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
      "SolanaPrograms", "AnchorCore", "ProgramRuntime",
    ]),

  // L8: what an app asks.
  module(
    "InferenceStakingClient",
    [
      "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms", "AnchorCore",
      "AccountDecoding", "EventDecoding", "ProgramRuntime", "InferenceStaking", "StakingModel", "LocalLedger",
    ]),

  // G: the generator. Nothing of the runtime above L0.
  module("AnchorIDL", ["JSONText", "TextEncodings"]),
  module("AnchorCodeGen", ["AnchorIDL", "JSONText", "TextEncodings"]),
  .executableTarget(
    name: "anchor-codegen", dependencies: ["AnchorIDL", "AnchorCodeGen"], swiftSettings: settings),
  .plugin(
    name: "AnchorClient", capability: .buildTool(), dependencies: ["anchor-codegen"],
    path: "Sources/Plugins/AnchorClient"),

  // The people's commands.
  module("CommandInterface"),
  .executableTarget(
    name: "anchor-swift",
    dependencies: ["CommandInterface", "AnchorIDL", "AnchorCodeGen"], swiftSettings: spanSettings),
  .executableTarget(
    name: "inference-staking",
    dependencies: [
      "CommandInterface", "JSONText", "TextEncodings", "SolanaPrimitives", "SolanaPDA",
      "SolanaTransactions", "AnchorCore", "AccountDecoding", "EventDecoding", "InstructionBuilders",
      "TransactionDecoding", "InferenceStaking", "ProgramRuntime", "StakingModel",
      "LocalLedger", "SolanaSigning",
    ], swiftSettings: spanSettings),
]

let testTargets: [Target] = [
  .target(
    name: "TestSupport", dependencies: ["JSONText"], path: "Tests/TestSupport", swiftSettings: spanSettings),
  tests("BorshTests", ["Borsh", "TestSupport"]),
  tests("JSONTextTests", ["JSONText", "TestSupport"]),
  tests("TextEncodingsTests", ["TextEncodings", "TestSupport"]),
  tests("HashingTests", ["Hashing", "TestSupport", "TextEncodings"]),
  tests("SolanaPrimitivesTests", ["Borsh", "JSONText", "SolanaPrimitives", "TestSupport", "TextEncodings"]),
  tests(
    "SolanaPDATests",
    ["SolanaPDA", "SolanaPrimitives", "Hashing", "TestSupport", "TextEncodings", "CSodium"]),
  tests(
    "SolanaTransactionsTests",
    ["SolanaTransactions", "SolanaPrimitives", "TextEncodings", "JSONText", "TestSupport"]),
  tests(
    "SolanaSigningTests",
    ["SolanaSigning", "SolanaTransactions", "SolanaPrimitives", "TextEncodings", "TestSupport"]),
  tests(
    "SolanaProgramsTests",
    ["SolanaPrograms", "SolanaTransactions", "SolanaPrimitives", "AnchorCore", "Borsh", "TestSupport"]),
  tests(
    "EventDecodingTests",
    [
      "EventDecoding", "AnchorCore", "Borsh", "JSONText", "TextEncodings", "SolanaPrimitives",
      "InferenceStaking", "TestSupport",
    ]),
  tests(
    "InferenceStakingTests",
    [
      "InferenceStaking", "AccountDecoding", "AnchorCore", "Borsh", "JSONText", "SolanaPrimitives",
      "SolanaPDA",
      "SolanaTransactions", "InstructionBuilders", "TestSupport",
    ]),
  tests("AnchorIDLTests", ["AnchorIDL", "JSONText", "TestSupport"]),
  tests("AnchorCodeGenTests", ["AnchorIDL", "AnchorCodeGen", "JSONText", "TestSupport"]),
  tests("CommandInterfaceTests", ["CommandInterface", "TestSupport"]),
  tests(
    "TransactionDecodingTests",
    [
      "TransactionDecoding", "InferenceStaking", "SolanaTransactions", "SolanaPrograms", "SolanaPDA",
      "AnchorCore",
      "Borsh", "EventDecoding", "InstructionBuilders", "SolanaPrimitives", "JSONText", "TextEncodings",
      "TestSupport",
    ]),
  tests(
    "LocalLedgerTests",
    [
      "LocalLedger", "ProgramRuntime", "SolanaPrograms", "SolanaTransactions", "SolanaPrimitives",
      "SolanaPDA",
      "SolanaSigning", "JSONText", "TestSupport",
    ]),
  tests(
    "InferenceStakingClientTests",
    [
      "InferenceStakingClient", "LocalLedger", "ProgramRuntime", "StakingModel", "SolanaPrograms",
      "SolanaTransactions", "SolanaPrimitives",
    ]),
  tests(
    "StakingModelTests",
    [
      "StakingModel", "LocalLedger", "ProgramRuntime", "InferenceStaking", "SolanaPrograms",
      "SolanaTransactions", "SolanaSigning", "SolanaPrimitives", "SolanaPDA", "AnchorCore", "AccountDecoding",
      "InstructionBuilders", "EventDecoding", "TransactionDecoding", "InferenceStakingClient", "Hashing",
      "TextEncodings", "JSONText", "Borsh", "TestSupport",
    ]),
  tests(
    "ConformanceTests",
    [
      "Borsh", "JSONText", "TextEncodings", "Hashing", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
      "SolanaPrograms", "SolanaSigning", "AnchorCore", "AccountDecoding", "EventDecoding",
      "InstructionBuilders", "TransactionDecoding", "InferenceStaking", "StakingModel", "LocalLedger",
      "ProgramRuntime", "AnchorIDL", "AnchorCodeGen", "InferenceStakingClient", "TestSupport",
    ]),
]

/// What generated code imports: the one product that a client of another program depends on, besides the plugin.
let clientRuntime: Product = .library(
  name: "AnchorRuntime",
  targets: [
    "Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "AnchorCore",
    "AccountDecoding", "EventDecoding", "InstructionBuilders",
  ])

let package = Package(
  name: "InferenceStaking",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: modules.compactMap { target in
    // One product per module, so that an app links only what it uses.
    switch target.type {
    case .regular: .library(name: target.name, targets: [target.name])
    case .executable: .executable(name: target.name, targets: [target.name])
    case .plugin: .plugin(name: target.name, targets: [target.name])
    default: nil
    }
  } + [clientRuntime],
  targets: modules + testTargets,
  swiftLanguageModes: [.v6]
)
