// The low-level SHA-256 calls of libcrypto: their context is a plain struct, so it lives on the stack and a
// copy of it is a mid-state. They are deprecated in favour of EVP, which allocates and is slower on short input.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
