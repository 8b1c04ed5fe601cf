// Base58 of 32 bytes: eight 32-bit limbs to nine limbs of 58^5 and back through tables of powers, which is the way of
// the fastest libraries.

#include <string.h>

#include "baseline.h"

#define R1 UINT64_C(656356768) // 58^5

static const char alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

// Powers of 2^32 in limbs of 58^5, most significant first.
static const uint32_t encode_table[8][9] = {
    {0, 513735, 77223048, 437087610, 300156666, 605448490, 214625350, 141436834, 379377856},
    {0, 0, 78508, 646269101, 118408823, 91512303, 209184527, 413102373, 153715680},
    {0, 0, 0, 11997, 486083817, 3737691, 294005210, 247894721, 289024608},
    {0, 0, 0, 0, 1833, 324463681, 385795061, 551597588, 21339008},
    {0, 0, 0, 0, 0, 280, 127692781, 389432875, 357132832},
    {0, 0, 0, 0, 0, 0, 42, 537767569, 410450016},
    {0, 0, 0, 0, 0, 0, 0, 6, 356826688},
    {0, 0, 0, 0, 0, 0, 0, 0, 1},
};

// Powers of 58^5 in limbs of 2^32, most significant first.
static const uint32_t decode_table[9][8] = {
    {1277, 2650397687, 3801011509, 2074386530, 3248244966, 687255411, 2959155456, 0},
    {0, 8360, 1184754854, 3047609191, 3418394749, 132556120, 1199103528, 0},
    {0, 0, 54706, 2996985344, 1834629191, 3964963911, 485140318, 1073741824},
    {0, 0, 0, 357981, 1476998812, 3337178590, 1483338760, 4194304000},
    {0, 0, 0, 0, 2342503, 3052466824, 2595180627, 17825792},
    {0, 0, 0, 0, 0, 15328518, 1933902296, 4063920128},
    {0, 0, 0, 0, 0, 0, 100304420, 3355157504},
    {0, 0, 0, 0, 0, 0, 0, 656356768},
    {0, 0, 0, 0, 0, 0, 0, 1},
};

static const uint8_t digit_values[256] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0xff, 0x11, 0x12, 0x13, 0x14, 0x15, 0xff,
    0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0xff, 0x2c, 0x2d, 0x2e,
    0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
};

size_t baseline_base58_encode_32(const uint8_t bytes[32], char text[45]) {
  size_t zeroes = 0;
  while (zeroes < 32 && bytes[zeroes] == 0) zeroes++;

  uint64_t limbs[9] = {0};
  for (int i = 0; i < 8; i++) {
    uint32_t word;
    memcpy(&word, bytes + 4 * i, 4);
    word = __builtin_bswap32(word);
    for (int j = i + 1; j < 9; j++) limbs[j] += (uint64_t)word * encode_table[i][j];
  }
  for (int j = 8; j > 0; j--) {
    limbs[j - 1] += limbs[j] / R1;
    limbs[j] %= R1;
  }
  uint8_t digits[45];
  for (int j = 0; j < 9; j++) {
    uint32_t v = (uint32_t)limbs[j];
    digits[5 * j + 4] = (uint8_t)(v % 58);
    digits[5 * j + 3] = (uint8_t)(v / 58 % 58);
    digits[5 * j + 2] = (uint8_t)(v / 3364 % 58);
    digits[5 * j + 1] = (uint8_t)(v / 195112 % 58);
    digits[5 * j + 0] = (uint8_t)(v / 11316496);
  }
  size_t skip = 0;
  while (skip < 45 && digits[skip] == 0) skip++;
  skip -= zeroes;
  for (size_t i = skip; i < 45; i++) text[i - skip] = alphabet[digits[i]];
  return 45 - skip;
}

bool baseline_base58_decode_32(const char *text, size_t count, uint8_t bytes[32]) {
  if (count < 32 || count > 44) return false;
  uint8_t digits[45] = {0};
  uint8_t wrong = 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t digit = digit_values[(uint8_t)text[i]];
    wrong |= digit;
    digits[45 - count + i] = digit;
  }
  if (wrong & 0x80) return false;

  uint64_t words[8] = {0};
  for (int i = 0; i < 9; i++) {
    const uint8_t *d = digits + 5 * i;
    uint64_t limb = d[0] * UINT64_C(11316496) + d[1] * UINT64_C(195112) + d[2] * UINT64_C(3364) + d[3] * UINT64_C(58) + d[4];
    for (int j = 0; j < 8; j++) words[j] += limb * decode_table[i][j];
  }
  for (int j = 7; j > 0; j--) {
    words[j - 1] += words[j] >> 32;
    words[j] &= 0xFFFFFFFF;
  }
  if (words[0] >> 32) return false;
  for (int j = 0; j < 8; j++) {
    uint32_t word = __builtin_bswap32((uint32_t)words[j]);
    memcpy(bytes + 4 * j, &word, 4);
  }
  // Each leading 1 stands for one zero byte, and the other way round.
  size_t ones = 0, zeroes = 0;
  while (ones < count && text[ones] == '1') ones++;
  while (zeroes < 32 && bytes[zeroes] == 0) zeroes++;
  return ones == zeroes;
}
