import SolanaSigning

// An app that signs, and so needs libsodium.
print(try KeyPair(seed: Array(1...32)).publicKey)
