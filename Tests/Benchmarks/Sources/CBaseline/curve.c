// The curve test: (y^2 - 1)(d y^2 + 1) is a square or zero modulo p = 2^255 - 19, by its Jacobi symbol.
// Field in five limbs of 51 bits; symbol by batches of thirty halvings on 64-bit approximations.

#include "baseline.h"

#include <string.h>

typedef unsigned __int128 u128;
typedef struct {
  uint64_t v[5];
} field;

#define MASK51 ((UINT64_C(1) << 51) - 1)
#define MASK30 ((INT64_C(1) << 30) - 1)

static inline field carry_field(u128 t0, u128 t1, u128 t2, u128 t3, u128 t4) {
  field r;
  t1 += (uint64_t)(t0 >> 51);
  t2 += (uint64_t)(t1 >> 51);
  t3 += (uint64_t)(t2 >> 51);
  t4 += (uint64_t)(t3 >> 51);
  uint64_t low = ((uint64_t)t0 & MASK51) + (uint64_t)(t4 >> 51) * 19;
  r.v[0] = low & MASK51;
  r.v[1] = ((uint64_t)t1 & MASK51) + (low >> 51);
  r.v[2] = (uint64_t)t2 & MASK51;
  r.v[3] = (uint64_t)t3 & MASK51;
  r.v[4] = (uint64_t)t4 & MASK51;
  return r;
}

static inline field multiply(const field *x, const field *y) {
  const uint64_t *a = x->v, *b = y->v;
  uint64_t a1 = a[1] * 19, a2 = a[2] * 19, a3 = a[3] * 19, a4 = a[4] * 19;
  return carry_field(
      (u128)a[0] * b[0] + (u128)a4 * b[1] + (u128)a3 * b[2] + (u128)a2 * b[3] + (u128)a1 * b[4],
      (u128)a[1] * b[0] + (u128)a[0] * b[1] + (u128)a4 * b[2] + (u128)a3 * b[3] + (u128)a2 * b[4],
      (u128)a[2] * b[0] + (u128)a[1] * b[1] + (u128)a[0] * b[2] + (u128)a4 * b[3] + (u128)a3 * b[4],
      (u128)a[3] * b[0] + (u128)a[2] * b[1] + (u128)a[1] * b[2] + (u128)a[0] * b[3] + (u128)a4 * b[4],
      (u128)a[4] * b[0] + (u128)a[3] * b[1] + (u128)a[2] * b[2] + (u128)a[1] * b[3] + (u128)a[0] * b[4]);
}

static inline field square(const field *x) {
  const uint64_t *a = x->v;
  uint64_t a3 = a[3] * 19, a4 = a[4] * 19, twice0 = a[0] * 2, twice1 = a[1] * 2;
  return carry_field(
      (u128)a[0] * a[0] + (u128)twice1 * a4 + (u128)(a[2] * 2) * a3,
      (u128)twice0 * a[1] + (u128)(a[2] * 2) * a4 + (u128)a[3] * a3,
      (u128)twice0 * a[2] + (u128)a[1] * a[1] + (u128)(a[3] * 2) * a4,
      (u128)twice0 * a[3] + (u128)twice1 * a[2] + (u128)a[4] * a4,
      (u128)twice0 * a[4] + (u128)twice1 * a[3] + (u128)a[2] * a[2]);
}

static inline void canonical(const field *x, uint64_t w[4]) {
  uint64_t a = x->v[0], b = x->v[1], c = x->v[2], d = x->v[3], e = x->v[4];
  for (int round = 0; round < 2; round++) {
    b += a >> 51, a &= MASK51;
    c += b >> 51, b &= MASK51;
    d += c >> 51, c &= MASK51;
    e += d >> 51, d &= MASK51;
    a += (e >> 51) * 19, e &= MASK51;
  }
  uint64_t carry = (a + 19) >> 51;
  carry = (b + carry) >> 51;
  carry = (c + carry) >> 51;
  carry = (d + carry) >> 51;
  carry = (e + carry) >> 51;
  a += carry * 19;
  b += a >> 51, a &= MASK51;
  c += b >> 51, b &= MASK51;
  d += c >> 51, c &= MASK51;
  e += d >> 51, d &= MASK51;
  e &= MASK51;
  w[0] = a | b << 51;
  w[1] = b >> 13 | c << 38;
  w[2] = c >> 26 | d << 25;
  w[3] = d >> 39 | e << 12;
}

static inline void limbs_of(const uint64_t w[4], int64_t limbs[9]) {
  limbs[0] = (int64_t)w[0] & MASK30;
  limbs[1] = (int64_t)(w[0] >> 30) & MASK30;
  limbs[2] = (int64_t)(w[0] >> 60 | w[1] << 4) & MASK30;
  limbs[3] = (int64_t)(w[1] >> 26) & MASK30;
  limbs[4] = (int64_t)(w[1] >> 56 | w[2] << 8) & MASK30;
  limbs[5] = (int64_t)(w[2] >> 22) & MASK30;
  limbs[6] = (int64_t)(w[2] >> 52 | w[3] << 12) & MASK30;
  limbs[7] = (int64_t)(w[3] >> 18) & MASK30;
  limbs[8] = (int64_t)(w[3] >> 48);
}

static void negate(int64_t *limbs, int count) {
  int64_t carry = 0;
  for (int i = 0; i < count - 1; i++) {
    carry -= limbs[i];
    limbs[i] = carry & MASK30;
    carry >>= 30;
  }
  limbs[count - 1] = carry - limbs[count - 1];
}

static inline uint64_t approximation(const int64_t *limbs, int count, int spare) {
  uint64_t upper = (uint64_t)limbs[count - 1] << 30 | (uint64_t)limbs[count - 2];
  uint64_t top = upper << spare | (uint64_t)limbs[count - 3] << spare >> 30;
  uint64_t low = (uint64_t)(limbs[0] | limbs[1] << 30);
  return (top & UINT64_C(0xFFFFFFFF00000000)) | (low & UINT64_C(0xFFFFFFFF));
}

static bool is_square(const uint64_t number[4]) {
  static const uint64_t prime[4] = {~UINT64_C(18), ~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0) >> 1};
  int64_t a[9], b[9];
  limbs_of(number, a);
  limbs_of(prime, b);
  int count = 9;
  uint64_t flips = 0;
  for (;;) {
    while (count > 2 && (a[count - 1] | b[count - 1]) == 0) count--;
    if (count == 2) break;

    uint64_t both = (uint64_t)(a[count - 1] | b[count - 1]) << 30 | (uint64_t)(a[count - 2] | b[count - 2]);
    int spare = __builtin_clzll(both);
    uint64_t x = approximation(a, count, spare), y = approximation(b, count, spare);
    uint64_t row_a = 1, row_b = UINT64_C(1) << 32;
    int left = 30;
    int zeroes = __builtin_ctzll(x | UINT64_C(1) << 30);
    for (;;) {
      x >>= zeroes;
      row_b <<= zeroes;
      left -= zeroes;
      flips ^= (uint64_t)zeroes & (y >> 1 ^ y >> 2);
      if (left == 0) break;
      uint64_t difference = x - y;
      uint64_t mask = -(uint64_t)(x < y);
      zeroes = __builtin_ctzll(difference | UINT64_C(1) << left);
      flips ^= mask & ((x & y) >> 1);
      y += difference & mask;
      x = (difference ^ mask) - mask;
      uint64_t combined = row_a - row_b;
      row_b += combined & mask;
      row_a = (combined ^ mask) - mask;
    }

    int64_t f0 = (int32_t)row_a, g0 = ((int64_t)row_a - f0) >> 32;
    int64_t f1 = (int32_t)row_b, g1 = ((int64_t)row_b - f1) >> 32;
    int64_t carry_a = (f0 * a[0] + g0 * b[0]) >> 30, carry_b = (f1 * a[0] + g1 * b[0]) >> 30;
    for (int i = 1; i < count; i++) {
      int64_t limb_a = a[i], limb_b = b[i];
      carry_a += f0 * limb_a + g0 * limb_b;
      carry_b += f1 * limb_a + g1 * limb_b;
      a[i - 1] = carry_a & MASK30;
      b[i - 1] = carry_b & MASK30;
      carry_a >>= 30;
      carry_b >>= 30;
    }
    a[count - 1] = carry_a;
    b[count - 1] = carry_b;
    if (carry_b < 0) negate(b, count);
    if (carry_a < 0) {
      negate(a, count);
      flips ^= (uint64_t)b[0] >> 1;
    }
  }
  uint64_t x = (uint64_t)(a[0] | a[1] << 30), y = (uint64_t)(b[0] | b[1] << 30);
  while (x != 0) {
    int zeroes = __builtin_ctzll(x);
    x >>= zeroes;
    flips ^= (uint64_t)zeroes & (y >> 1 ^ y >> 2);
    uint64_t difference = x - y;
    uint64_t mask = -(uint64_t)(x < y);
    flips ^= mask & ((x & y) >> 1);
    y += difference & mask;
    x = (difference ^ mask) - mask;
  }
  return (flips & 1) == 0;
}

bool baseline_is_on_curve(const uint8_t key[32]) {
  static const field d = {
      {0x34DCA135978A3, 0x1A8283B156EBD, 0x5E7A26001C029, 0x739C663A03CBB, 0x52036CEE2B6FF}};
  uint64_t w[4];
  memcpy(w, key, 32);
  field y = {{w[0] & MASK51, (w[0] >> 51 | w[1] << 13) & MASK51, (w[1] >> 38 | w[2] << 26) & MASK51,
              (w[2] >> 25 | w[3] << 39) & MASK51, (w[3] >> 12) & MASK51}};
  field squared = square(&y), numerator = squared, denominator = multiply(&d, &squared);
  numerator.v[0] += 2 * MASK51 + 2 - 38 - 1;
  for (int i = 1; i < 5; i++) numerator.v[i] += 2 * MASK51;
  denominator.v[0] += 1;
  field product = multiply(&numerator, &denominator);
  canonical(&product, w);
  return (w[0] | w[1] | w[2] | w[3]) == 0 || is_square(w);
}
