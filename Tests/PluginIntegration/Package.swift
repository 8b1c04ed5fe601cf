// swift-tools-version: 6.2

import PackageDescription

// Clients of the package: the plugin applied to targets with settings under which generated code must compile.
// `.ci/check-plugin` builds and runs them.

let runtime: Target.Dependency = .product(name: "AnchorRuntime", package: "InferenceStaking")
let anchorClient: Target.PluginUsage = .plugin(name: "AnchorClient", package: "InferenceStaking")

let package = Package(
  name: "PluginIntegration",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "InferenceStaking", path: "../..")],
  targets: [
    // Every feature that has a snapshot, with the default settings.
    .target(name: "Features", dependencies: [runtime], plugins: [anchorClient]),
    .target(
      name: "MainActorClient", dependencies: [runtime],
      swiftSettings: [.defaultIsolation(MainActor.self)], plugins: [anchorClient]),
    .target(
      name: "Language5Client", dependencies: [runtime], swiftSettings: [.swiftLanguageMode(.v5)],
      plugins: [anchorClient]),
    .target(
      name: "PublicClient", dependencies: [runtime],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
      ], plugins: [anchorClient]),
    // Types of the client's own with the names of the runtime's.
    .target(name: "ShadowingClient", dependencies: [runtime], plugins: [anchorClient]),
    // One IDL in a library, an executable and tests at once.
    .target(name: "SharedClient", dependencies: [runtime], plugins: [anchorClient]),
    .executableTarget(name: "client", dependencies: ["SharedClient", runtime], plugins: [anchorClient]),
    .testTarget(
      name: "ClientTests",
      dependencies: ["Features", "SharedClient", "PublicClient", "ShadowingClient", runtime],
      plugins: [anchorClient]),
  ],
  swiftLanguageModes: [.v6]
)

// A client with a fault, for the plugin's error messages. One at a time: an error of the plugin in one target stops the
// build of all.
if let name = Context.environment["CLIENT_FAULT"] {
  package.targets.append(.target(name: name, dependencies: [runtime], plugins: [anchorClient]))
}
