// swift-tools-version: 6.2

import PackageDescription

// Apps that use a part of the library; `.ci/check-linkage` looks at what their executables link.
func app(_ name: String, _ products: [String], resources: [Resource] = []) -> Target {
  .executableTarget(
    name: name, dependencies: products.map { .product(name: $0, package: "InferenceStaking") }, path: name,
    resources: resources)
}

let package = Package(
  name: "Linkage",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "InferenceStaking", path: "../..")],
  targets: [
    app("AccountsOnly", ["InferenceStaking", "AccountDecoding", "TextEncodings"]),
    app(
      "TransactionsOnly", ["InferenceStaking", "SolanaTransactions", "TransactionDecoding"],
      resources: [.embedInCode("accrue-reward-transaction.json")]),
    // Links libsodium, and shows that the check would see it.
    app("Signing", ["SolanaSigning"]),
  ]
)
