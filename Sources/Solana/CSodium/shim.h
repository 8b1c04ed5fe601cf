// libsodium: Ed25519, Argon2id, XChaCha20-Poly1305, secret memory.
#include <sodium.h>
