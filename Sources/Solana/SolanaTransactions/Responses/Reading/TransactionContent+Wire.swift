import JSONText
import SolanaPrimitives

extension TransactionContent {
  /// The transaction's bytes, put together from a response in `json`.
  ///
  /// Counts that the format cannot hold are refused here; everything else is checked when the bytes are decoded.
  func wireBytes(
    of message: MessageContent, _ header: Message.Header, _ version: Message.Version,
    _ reader: borrowing JSONReader
  ) throws(ResponseError) -> [UInt8] {
    let items = instructions.topLevel
    let isV1 = version == .v1
    let limits = isV1 ? (items: 64, accounts: 255) : (items: 65535, accounts: 65535)
    guard items.count <= limits.items, message.keys.count <= 255 || !isV1 else {
      throw reader.malformed(.invalid("too many instructions or accounts"), at: message.offset)
    }
    guard signatures.count == Int(header.requiredSignatures) else {
      throw reader.malformed(
        .invalid("\(signatures.count) signatures, but the header requires \(header.requiredSignatures)"),
        at: message.offset)
    }
    var signatureBytes: [UInt8] = []
    signatureBytes.reserveCapacity(
      signatures.count * 64 + 2 + message.keys.count * 32 + instructions.bytes.count + 128)
    if !isV1 { CompactU16.encode(UInt16(truncatingIfNeeded: signatures.count), into: &signatureBytes) }
    for signature in signatures where !isV1 { signature.append(to: &signatureBytes) }

    var writer = MessageWriter(version: version, header: header, capacity: 0, prefix: consume signatureBytes)
    guard let recentBlockhash = message.recentBlockhash else {
      throw reader.malformed(.missing(key: "recentBlockhash"), at: message.offset)
    }
    writer.begin(
      keys: message.keys, recentBlockhash: recentBlockhash, instructionCount: items.count,
      configuration: message.configuration ?? Message.Configuration())
    for item in items {
      guard item.programID == nil, item.accountAddresses == nil, item.hasData,
        item.entry.accounts.count <= limits.accounts, item.entry.data.count <= 65535
      else {
        throw reader.malformed(.invalid("not an instruction of a message with a header"), at: item.offset)
      }
      let entry = item.entry
      if isV1 {
        writer.appendInstructionHeader(
          program: entry.program, accountCount: entry.accounts.count, dataLength: entry.data.count)
      } else {
        writer.appendInstruction(
          program: entry.program, accounts: instructions.bytes[entry.accounts],
          data: instructions.bytes[entry.data])
      }
    }
    if isV1 {
      for item in items {
        writer.appendInstructionPayload(
          accounts: instructions.bytes[item.entry.accounts], data: instructions.bytes[item.entry.data])
      }
    }
    if version == .v0 { writer.append(message.lookups ?? []) }
    guard isV1 else { return writer.output }
    var bytes = writer.output
    for signature in signatures { signature.append(to: &bytes) }
    return bytes
  }
}
