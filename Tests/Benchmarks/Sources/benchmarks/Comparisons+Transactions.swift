import CBaseline
import Foundation
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

/// Parsing transactions: into one buffer of their own, and as views.
func transactionComparisons() throws -> [Comparison] {
  let kinds: [(name: String, version: Message.Version, parse: Double)] = [
    ("legacy", .legacy, 2.3), ("v0", .v0, 2.4), ("v1", .v1, 2.4),
  ]
  return try kinds.flatMap { kind in
    let inputs = try Inputs.transactions(kind.version)
    return [
      parse("transaction \(kind.name), parse", target: kind.parse, inputs),
      view("transaction \(kind.name), view", inputs),
    ]
  }
}

private func parse(_ name: String, target: Double, _ inputs: Buffer) -> Comparison {
  Comparison(name: name, target: target, operations: inputs.ranges.count) {
    var checksum: UInt64 = 0
    for range in inputs.ranges {
      guard let transaction = try? Transaction(decoding: Array(inputs.bytes[range])) else { continue }
      let header = transaction.message.header
      mix(
        &checksum,
        UInt64(transaction.bytes.count) << 16 ^ UInt64(header.requiredSignatures) << 8
          ^ UInt64(transaction.message.instructions.count) ^ transaction.message.recentBlockhash.words.0)
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var transaction = unsafe transaction()
    for range in inputs.ranges {
      let isValid = unsafe inputs.bytes.withUnsafeBufferPointer { bytes in
        unsafe baseline_parse_transaction(
          bytes.baseAddress.map { unsafe $0 + range.lowerBound }, range.count, &transaction)
      }
      guard isValid else { continue }
      let layout = unsafe transaction.layout
      let blockhash = unsafe UnsafeRawPointer(transaction.bytes).loadUnaligned(
        fromByteOffset: Int(layout.recent_blockhash), as: UInt64.self)
      mix(
        &checksum,
        unsafe UInt64(transaction.count) << 16 ^ UInt64(layout.required_signatures) << 8
          ^ UInt64(layout.instruction_count) ^ blockhash)
      unsafe free(transaction.bytes)
    }
    return checksum
  }
}

private func view(_ name: String, _ inputs: Buffer) -> Comparison {
  Comparison(name: name, target: 2, operations: inputs.ranges.count) {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      guard let view = try? TransactionView(decoding: unsafe span.bytes.extracting(range)) else { continue }
      mix(
        &checksum,
        UInt64(view.header.requiredSignatures) << 8 ^ UInt64(view.staticAccountKeyCount)
          ^ view.recentBlockhash.words.0)
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var layout = transaction_layout()
    for range in inputs.ranges {
      unsafe inputs.bytes.withUnsafeBytes { all in
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: all[range])
        guard
          unsafe baseline_view_transaction(
            bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count, &layout)
        else { return }
        let blockhash = unsafe bytes.loadUnaligned(
          fromByteOffset: Int(layout.recent_blockhash), as: UInt64.self)
        mix(
          &checksum, UInt64(layout.required_signatures) << 8 ^ UInt64(layout.account_key_count) ^ blockhash)
      }
    }
    return checksum
  }
}
