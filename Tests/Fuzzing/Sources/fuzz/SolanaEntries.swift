import JSONText
import SolanaPDA
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions

let solanaEntries = [
  Entry(
    "transaction", "a transaction on the wire, its view and its message",
    seeds: {
      try Seeds.base64("messages", "transaction") + Seeds.base64("messages-v1", "transaction")
        + Seeds.base64("transactions-node", "transaction", limit: 10)
    },
    check: { bytes in
      guard let transaction = try? Transaction(decoding: bytes) else { return }
      require(transaction.bytes == bytes, "a transaction keeps its bytes")
      require(
        (try? Message(decoding: transaction.message.bytes)) == transaction.message, "its message is a message"
      )
      _ = try? transaction.message.decompiled()
      _ = transaction.signatures
    }),
  Entry(
    "message", "a message",
    seeds: { try Seeds.base64("messages", "message") + Seeds.base64("messages-v1", "message") },
    check: { bytes in
      guard let message = try? Message(decoding: bytes) else { return }
      require(message.bytes == bytes, "a message keeps its bytes")
      _ = try? message.accounts()
      _ = try? message.decompiled()
    }),
  Entry(
    "response", "a response to getTransaction, getAccountInfo; errors of the runtime",
    seeds: {
      try Seeds.texts("transactions-node", "response", limit: 12).map { Array($0.utf8) }
        + Seeds.texts("transactions-node", "response_parsed", limit: 12).map { Array($0.utf8) }
        + [Array(#"{"InstructionError":[0,{"Custom":1}]}"#.utf8)]
    },
    check: { bytes in
      _ = try? TransactionResponse(json: bytes)
      _ = try? AccountInfo(json: bytes)
      _ = try? TransactionError(json: bytes)
      _ = try? InstructionError(json: bytes)
    }),
  Entry(
    "key", "key files, keys and signatures as text", seeds: { [Array("[1,2,3]".utf8)] },
    check: { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? KeyPair(keyFile: bytes)
      if let key = try? PublicKey(text) { require(key.description == text, "a key has one spelling") }
      if let signature = try? Signature(text) {
        require(signature.description == text, "a signature has one spelling")
      }
      if let key = try? PublicKey(bytes: bytes) { _ = key.isOnCurve }
    }),
]
