// swift-tools-version: 6.2

import PackageDescription

// The floors of the package, lowest first, and on each floor its modules, lowest first. A module imports only modules
// that are listed before it; `.ci/check-imports` compares every `import` line with `.ci/modules`, the same table. `Sources/README.md` says what each floor is for.

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

/// The modules of a floor, each in a folder of its name.
func floor(_ name: String, in folder: String = "Sources", _ targets: [Target]) -> [Target] {
  for target in targets { target.path = "\(folder)/\(name)/\(target.name)" }
  return targets
}

/// Bytes and text: nothing of Solana.
let encoding = floor(
  "Encoding",
  [
    module("BytePrimitives"),
    module("Borsh", ["BytePrimitives"]),
    module("JSONText", ["BytePrimitives"]),
    module("TextEncodings", ["BytePrimitives"]),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
    module("Hashing", [linuxLibcrypto, "BytePrimitives"]),
  ])

/// Keys, addresses, messages, transactions, and what a node answers: nothing of Anchor.
let solana = floor(
  "Solana",
  [
    module("SolanaPrimitives", ["BytePrimitives", "Borsh", "JSONText", "TextEncodings"]),
    module("SolanaPDA", ["BytePrimitives", "Hashing", "SolanaPrimitives"]),
    module("SolanaTransactions", ["BytePrimitives", "JSONText", "TextEncodings", "SolanaPrimitives"]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    module(
      "SolanaSigning",
      [sodium, "BytePrimitives", "JSONText", "TextEncodings", "SolanaPrimitives", "SolanaTransactions"]),
  ])

/// Decoding and building for any program that Anchor's rules describe: nothing of one program.
let anchor = floor(
  "Anchor",
  [
    module("AnchorCore", ["BytePrimitives", "Borsh", "JSONText", "SolanaPrimitives"]),
    module("AccountDecoding", ["BytePrimitives", "Borsh", "SolanaPrimitives", "AnchorCore"]),
    module(
      "EventDecoding",
      ["BytePrimitives", "Borsh", "JSONText", "TextEncodings", "SolanaPrimitives", "AnchorCore"]),
    module(
      "InstructionBuilders",
      [
        "BytePrimitives", "Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
        "AnchorCore",
      ]),
    module(
      "SolanaPrograms",
      [
        "BytePrimitives", "Borsh", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
        "AnchorCore",
      ]),
    module(
      "TransactionDecoding",
      [
        "BytePrimitives", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms",
        "AnchorCore", "EventDecoding", "InstructionBuilders",
      ]),
  ])

/// A chain in memory that runs hosted programs: nothing of which.
let local = floor(
  "Local",
  [
    module(
      "ProgramRuntime",
      ["BytePrimitives", "TextEncodings", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions"]),
    module(
      "LocalLedger",
      [
        "BytePrimitives", "Borsh", "JSONText", "TextEncodings", "Hashing", "SolanaPrimitives", "SolanaPDA",
        "SolanaTransactions",
        "SolanaPrograms", "AnchorCore", "ProgramRuntime",
      ]),
  ])

/// The staking program: generated from IDL/inference_staking.json, its arithmetic, its rules, and an app's questions.
let staking = floor(
  "Staking",
  [
    module(
      "InferenceStaking",
      [
        "BytePrimitives", "Borsh", "JSONText", "Hashing", "SolanaPrimitives", "SolanaPDA",
        "SolanaTransactions", "AnchorCore",
        "AccountDecoding", "InstructionBuilders",
      ],
      plugins: [.plugin(name: "AnchorClient")]),
    module(
      "StakingModel",
      [
        "BytePrimitives", "Borsh", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms",
        "AnchorCore",
        "EventDecoding", "ProgramRuntime", "InferenceStaking",
      ]),
    module(
      "InferenceStakingClient",
      [
        "BytePrimitives", "JSONText", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions", "SolanaPrograms",
        "AnchorCore",
        "AccountDecoding", "EventDecoding", "ProgramRuntime", "InferenceStaking", "StakingModel",
        "LocalLedger",
      ]),
  ])

/// From an IDL to Swift. Beside the others: of them it knows only Encoding, and they meet it only through the plugin.
let generator = floor(
  "Generator",
  [
    module("AnchorIDL", ["JSONText", "TextEncodings"]),
    module("AnchorCodeGen", ["AnchorIDL", "JSONText"]),
    module("GeneratedFiles"),
    .executableTarget(
      name: "anchor-codegen", dependencies: ["AnchorIDL", "AnchorCodeGen", "GeneratedFiles"],
      swiftSettings: settings),
    .plugin(name: "AnchorClient", capability: .buildTool(), dependencies: ["anchor-codegen"]),
  ])

/// What people type.
let commands = floor(
  "Commands",
  [
    module("CommandInterface"),
    module("AnchorCommands", ["CommandInterface", "AnchorIDL", "AnchorCodeGen", "GeneratedFiles"]),
    module(
      "StakingCommands",
      [
        "CommandInterface", "JSONText", "TextEncodings", "SolanaPrimitives", "SolanaPDA",
        "SolanaTransactions", "AnchorCore", "AccountDecoding", "EventDecoding", "InstructionBuilders",
        "TransactionDecoding", "InferenceStaking", "StakingModel", "LocalLedger", "SolanaSigning",
      ]),
    .executableTarget(
      name: "anchor-swift", dependencies: ["CommandInterface", "AnchorCommands"], swiftSettings: settings),
    .executableTarget(
      name: "inference-staking", dependencies: ["CommandInterface", "StakingCommands"],
      swiftSettings: settings),
  ])

/// Modules without a product: nothing outside this package imports them.
let internalModules: Set = [
  "BytePrimitives", "GeneratedFiles", "CommandInterface", "AnchorCommands", "StakingCommands",
]

let modules = encoding + solana + anchor + local + staking + generator + commands

/// The tests of each floor's modules.
let floorTests =
  floor(
    "Encoding", in: "Tests",
    [
      tests("BytePrimitivesTests", ["BytePrimitives"]),
      tests("BorshTests", ["Borsh", "TestSupport"]),
      tests("JSONTextTests", ["JSONText", "TestSupport"]),
      tests("TextEncodingsTests", ["TextEncodings", "TestSupport"]),
      tests("HashingTests", ["Hashing", "TestSupport", "TextEncodings"]),
    ])
  + floor(
    "Solana", in: "Tests",
    [
      tests(
        "SolanaPrimitivesTests", ["Borsh", "JSONText", "SolanaPrimitives", "TestSupport", "TextEncodings"]),
      tests(
        "SolanaPDATests",
        ["SolanaPDA", "SolanaPrimitives", "Hashing", "TestSupport", "TextEncodings", "CSodium"]),
      tests(
        "SolanaTransactionsTests",
        ["SolanaTransactions", "SolanaPrimitives", "TextEncodings", "JSONText", "TestSupport"]),
      tests(
        "SolanaSigningTests",
        ["SolanaSigning", "SolanaTransactions", "SolanaPrimitives", "TextEncodings", "TestSupport"]),
    ])
  + floor(
    "Anchor", in: "Tests",
    [
      tests(
        "AnchorCoreTests", ["AnchorCore", "Borsh", "JSONText", "TestSupport"]),
      tests(
        "AccountDecodingTests",
        ["AccountDecoding", "AnchorCore", "Borsh", "JSONText", "SolanaPrimitives", "TestSupport"]),
      tests(
        "InstructionBuildersTests",
        [
          "InstructionBuilders", "AnchorCore", "Borsh", "JSONText", "SolanaPDA", "SolanaPrimitives",
          "SolanaTransactions",
        ]),
      tests(
        "SolanaProgramsTests",
        ["SolanaPrograms", "SolanaTransactions", "SolanaPrimitives", "AnchorCore", "Borsh", "TestSupport"]),
      tests(
        "EventDecodingTests",
        [
          "BytePrimitives", "EventDecoding", "AnchorCore", "Borsh", "JSONText", "TextEncodings",
          "SolanaPrimitives",
          "InferenceStaking", "TestSupport",
        ]),
      tests(
        "TransactionDecodingTests",
        [
          "TransactionDecoding", "InferenceStaking", "SolanaTransactions", "SolanaPrograms", "SolanaPDA",
          "AnchorCore", "Borsh", "EventDecoding", "InstructionBuilders", "SolanaPrimitives", "JSONText",
          "TextEncodings", "TestSupport",
        ]),
    ])
  + floor(
    "Local", in: "Tests",
    [
      tests(
        "LocalLedgerTests",
        [
          "LocalLedger", "ProgramRuntime", "SolanaPrograms", "SolanaTransactions", "SolanaPrimitives",
          "SolanaPDA", "SolanaSigning", "JSONText", "TestSupport",
        ])
    ])
  + floor(
    "Staking", in: "Tests",
    [
      tests(
        "InferenceStakingTests",
        [
          "InferenceStaking", "AccountDecoding", "AnchorCore", "Borsh", "JSONText", "SolanaPrimitives",
          "SolanaPDA", "SolanaTransactions", "InstructionBuilders", "TestSupport",
        ]),
      tests(
        "StakingModelTests",
        [
          "StakingModel", "LocalLedger", "ProgramRuntime", "InferenceStaking", "SolanaPrograms",
          "SolanaTransactions", "SolanaSigning", "SolanaPrimitives", "SolanaPDA", "AnchorCore",
          "AccountDecoding", "InstructionBuilders", "EventDecoding", "TransactionDecoding",
          "InferenceStakingClient", "Hashing", "TextEncodings", "JSONText", "Borsh", "TestSupport",
        ]),
      tests(
        "InferenceStakingClientTests",
        [
          "InferenceStakingClient", "LocalLedger", "ProgramRuntime", "StakingModel", "InferenceStaking",
          "AccountDecoding", "AnchorCore", "SolanaPrograms", "SolanaTransactions", "SolanaPrimitives",
        ]),
    ])
  + floor(
    "Generator", in: "Tests",
    [
      tests("AnchorIDLTests", ["AnchorIDL", "JSONText", "TestSupport"]),
      tests("AnchorCodeGenTests", ["AnchorIDL", "AnchorCodeGen", "JSONText", "TestSupport"]),
      tests("GeneratedFilesTests", ["GeneratedFiles"]),
    ])
  + floor(
    "Commands", in: "Tests",
    [
      tests("CommandInterfaceTests", ["CommandInterface", "TestSupport"]),
      tests("AnchorCommandsTests", ["AnchorCommands", "CommandInterface"]),
      tests(
        "StakingCommandsTests",
        [
          "StakingCommands", "CommandInterface", "InferenceStaking", "AnchorCore", "AccountDecoding",
          "SolanaPrimitives",
          "SolanaTransactions", "JSONText", "TextEncodings", "TestSupport",
        ]),
    ])

/// What compares with other implementations, what reads their data, and how work grows with its input.
let conformance: [Target] = [
  .target(
    name: "TestSupport", dependencies: ["JSONText"], path: "Tests/TestSupport", swiftSettings: spanSettings),
  tests(
    "ConformanceTests",
    [
      "Borsh", "JSONText", "TextEncodings", "Hashing", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
      "SolanaPrograms", "SolanaSigning", "AnchorCore", "AccountDecoding", "EventDecoding",
      "InstructionBuilders", "TransactionDecoding", "InferenceStaking", "StakingModel", "LocalLedger",
      "ProgramRuntime", "AnchorIDL", "AnchorCodeGen", "InferenceStakingClient", "StakingCommands",
      "TestSupport",
    ]),
  tests(
    "GrowthTests",
    [
      "Borsh", "JSONText", "TextEncodings", "SolanaPrimitives", "SolanaPDA", "SolanaTransactions",
      "SolanaPrograms", "AnchorCore", "AccountDecoding", "EventDecoding", "TransactionDecoding",
      "InferenceStaking", "LocalLedger", "ProgramRuntime", "AnchorIDL", "AnchorCodeGen", "TestSupport",
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
    case .regular where internalModules.contains(target.name): nil
    case .regular: .library(name: target.name, targets: [target.name])
    case .executable: .executable(name: target.name, targets: [target.name])
    case .plugin: .plugin(name: target.name, targets: [target.name])
    default: nil
    }
  } + [clientRuntime],
  targets: modules + floorTests + conformance,
  swiftLanguageModes: [.v6]
)
