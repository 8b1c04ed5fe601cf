// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "PluginConsumer",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "InferenceStaking", path: "../..")],
  targets: [
    .executableTarget(
      name: "PluginConsumer",
      dependencies: [.product(name: "AnchorRuntime", package: "InferenceStaking")],
      plugins: [.plugin(name: "AnchorClient", package: "InferenceStaking")])
  ]
)
