// Hand-written C for the work that the benchmarks compare: what a careful C programmer would write for the same
// result, with the same checks, and the same algorithm where the package found the best one.

#ifndef BASELINE_H
#define BASELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "log.h"
#include "staking.h"
#include "transaction.h"

// Whether 32 bytes are a point of Ed25519, as Solana decides it. (curve.c)
bool baseline_is_on_curve(const uint8_t key[32]);

// The program address for up to 15 seeds; the bump, or 0 if there is none. (address.c)
typedef struct {
  const uint8_t *bytes;
  size_t count;
} baseline_seed;
uint8_t baseline_find_address(
    const baseline_seed *seeds, size_t seed_count, const uint8_t program_id[32], uint8_t address[32]);

// SHA-256 by libcrypto's low-level calls. (address.c)
void baseline_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

// The base58 text of 32 bytes, without an end mark; its length. (base58.c)
size_t baseline_base58_encode_32(const uint8_t bytes[32], char text[45]);

// The 32 bytes of a base58 text; false if it is not exactly that. (base58.c)
bool baseline_base58_decode_32(const char *text, size_t count, uint8_t bytes[32]);

// The bytes of a strict base64 text, by four tables; their number, or -1. (base64.c)
ptrdiff_t baseline_base64_decode(const char *text, size_t count, uint8_t *bytes);

#endif
