/// Every name of the runtime modules that generated code mentions, with its module, so that no type of a client's
/// own can be taken for it.
enum RuntimeNames {
  static let publicKey = "SolanaPrimitives.PublicKey"
  static let programAddress = "SolanaPDA.ProgramAddress"
  static let programAddressError = "SolanaPDA.ProgramAddressError"
  static let seed = "SolanaPDA.Seed"
  static let accountMeta = "SolanaTransactions.AccountMeta"
  static let instruction = "SolanaTransactions.Instruction"
  static let borshError = "Borsh.BorshError"
  static let borshCodable = "Borsh.BorshCodable"
  static let borshMap = "Borsh.BorshMap"
  static let borshSet = "Borsh.BorshSet"
  static let jsonEncodable = "JSONText.JSONEncodable"
  static let jsonWriter = "JSONText.JSONWriter"
  static let bytes32 = "AnchorCore.Bytes32"
  static let uint256 = "AnchorCore.UInt256"
  static let int256 = "AnchorCore.Int256"
  static let discriminator = "AnchorCore.Discriminator"
  static let layoutError = "AnchorCore.LayoutError"
  static let sized = "AnchorCore.Sized"
  static let sizeRange = "AnchorCore.SizeRange"
  static let fixedField = "AnchorCore.FixedField"
  static let anchorProgram = "AnchorCore.AnchorProgram"
  static let programItem = "AnchorCore.ProgramItem"
  static let anchorAccount = "AnchorCore.AnchorAccount"
  static let anchorEvent = "AnchorCore.AnchorEvent"
  static let accountLayout = "AnchorCore.AccountLayout"
  static let instructionSchema = "AnchorCore.InstructionSchema"
  static let accountSchema = "AnchorCore.AccountSchema"
  static let programErrorDescription = "AnchorCore.ProgramErrorDescription"
  static let accountView = "AccountDecoding.AccountView"
  static let accountFilter = "AccountDecoding.AccountFilter"
  static let accountScan = "AccountDecoding.AccountScan"
  static let anchorInstruction = "InstructionBuilders.AnchorInstruction"
  static let instructionBuilderError = "InstructionBuilders.InstructionBuilderError"
  static let namedAccounts = "InstructionBuilders.NamedAccounts"
  static let noArguments = "InstructionBuilders.NoArguments"

  /// The modules of these names, in alphabetical order, each with the labels of calls that need it without naming it.
  static let modules: [(module: String, calls: [String])] = [
    ("AccountDecoding", []),
    ("AnchorCore", ["borshArray", "borshList", "borshOption", "coption"]),
    ("Borsh", []),
    ("InstructionBuilders", []),
    ("JSONText", []),
    ("SolanaPDA", []),
    ("SolanaPrimitives", []),
    ("SolanaTransactions", []),
  ]

  /// Names without module that an alias at the top level must not have, because it would hide what they mean.
  static let commonTypes: Set<String> = standardLibrary.union(
    [
      publicKey, programAddress, programAddressError, seed, accountMeta,
      instruction, borshError, borshCodable, borshMap, borshSet,
      jsonEncodable, jsonWriter, bytes32, uint256, int256,
      discriminator, layoutError, sized, sizeRange, fixedField,
      anchorProgram, programItem, anchorAccount, anchorEvent, accountLayout,
      instructionSchema, accountSchema, programErrorDescription, accountView, accountFilter,
      accountScan, anchorInstruction, instructionBuilderError, namedAccounts, noArguments,
    ].map { $0.split(separator: ".").last.map(String.init) ?? $0 })

  /// Names of the standard library that Swift code is full of.
  private static let standardLibrary: Set<String> = [
    "Actor", "Array", "Bool", "CaseIterable", "Character", "Codable", "Collection", "Comparable", "Decodable",
    "Dictionary", "Double", "Encodable", "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable",
    "Int", "Int128", "Int16", "Int32", "Int64", "Int8", "MainActor", "Never", "Optional", "Range", "RawSpan",
    "Result", "Sendable", "Sequence", "Set", "Span", "String", "Substring", "Task", "UInt", "UInt128",
    "UInt16",
    "UInt32", "UInt64", "UInt8", "Void",
  ]

  static var moduleNames: [String] { modules.map(\.module) }
}
