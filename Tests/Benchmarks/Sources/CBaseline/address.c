// Program addresses on libcrypto: the seeds, the bump, the program and the mark in one buffer; whole blocks before
// the bump are hashed once.

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <string.h>

#include "baseline.h"

uint8_t baseline_find_address(
    const baseline_seed *seeds, size_t seed_count, const uint8_t program_id[32], uint8_t address[32]) {
  uint8_t buffer[15 * 32 + 1 + 32 + 21];
  size_t end = 0;
  if (seed_count > 15) return 0;
  for (size_t i = 0; i < seed_count; i++) {
    if (seeds[i].count > 32) return 0;
    memcpy(buffer + end, seeds[i].bytes, seeds[i].count);
    end += seeds[i].count;
  }
  size_t bump_offset = end++;
  memcpy(buffer + end, program_id, 32);
  end += 32;
  memcpy(buffer + end, "ProgramDerivedAddress", 21);
  end += 21;

  size_t fixed = bump_offset & ~(size_t)63;
  SHA256_CTX prefix;
  SHA256_Init(&prefix);
  if (fixed > 0) SHA256_Update(&prefix, buffer, fixed);
  for (unsigned bump = 255; bump > 0; bump--) {
    buffer[bump_offset] = (uint8_t)bump;
    SHA256_CTX context = prefix;
    SHA256_Update(&context, buffer + fixed, end - fixed);
    SHA256_Final(address, &context);
    if (!baseline_is_on_curve(address)) return (uint8_t)bump;
  }
  return 0;
}

void baseline_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(digest, &context);
}
