// Strict base64 by four tables of ready-shifted values, four characters at a time.

#include <string.h>

#include "baseline.h"

#define INVALID UINT32_C(0xFF000000)

static uint32_t tables[4][256];

__attribute__((constructor)) static void fill_tables(void) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (int t = 0; t < 4; t++) {
    for (int i = 0; i < 256; i++) tables[t][i] = INVALID;
    for (int i = 0; i < 64; i++) tables[t][(uint8_t)alphabet[i]] = (uint32_t)i << (18 - 6 * t);
  }
}

static inline uint32_t group(const uint8_t *text) {
  return tables[0][text[0]] | tables[1][text[1]] | tables[2][text[2]] | tables[3][text[3]];
}

ptrdiff_t baseline_base64_decode(const char *characters, size_t count, uint8_t *bytes) {
  const uint8_t *text = (const uint8_t *)characters;
  if (count % 4 != 0) return -1;
  if (count == 0) return 0;
  uint8_t *out = bytes;
  const uint8_t *last = text + count - 4;
  uint32_t wrong = 0;
  for (; text < last; text += 4, out += 3) {
    uint32_t bits = group(text);
    wrong |= bits;
    // Three bytes and one to be overwritten by the next group; the last group follows below.
    uint32_t ordered = __builtin_bswap32(bits << 8);
    memcpy(out, &ordered, 4);
  }
  uint8_t padded[4];
  memcpy(padded, last, 4);
  int padding = 0;
  if (padded[3] == '=') {
    padded[3] = 'A', padding = 1;
    if (padded[2] == '=') padded[2] = 'A', padding = 2;
  }
  uint32_t bits = group(padded);
  wrong |= bits;
  if (wrong & INVALID) return -1;
  if (bits & ((UINT32_C(1) << (8 * padding)) - 1)) return -1;
  *out++ = (uint8_t)(bits >> 16);
  if (padding < 2) *out++ = (uint8_t)(bits >> 8);
  if (padding < 1) *out++ = (uint8_t)bits;
  return out - bytes;
}
