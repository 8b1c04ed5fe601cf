#include "staking.h"

#include <stdlib.h>
#include <string.h>

#include "baseline.h"
#include "cursor.h"

// Continuation bytes within the range that the first byte allows: no overlong forms, surrogates or numbers too high.
static bool is_utf8_slow(const uint8_t *p, const uint8_t *end) {
  while (p < end) {
    uint8_t first = *p++;
    if (first < 0x80) continue;
    int more;
    uint8_t low = 0x80, high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
      more = 1;
    } else if (first >= 0xE0 && first <= 0xEF) {
      more = 2;
      if (first == 0xE0) low = 0xA0;
      if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
      more = 3;
      if (first == 0xF0) low = 0x90;
      if (first == 0xF4) high = 0x8F;
    } else {
      return false;
    }
    while (more-- > 0) {
      if (p == end || *p < low || *p > high) return false;
      p++;
      low = 0x80, high = 0xBF;
    }
  }
  return true;
}

static inline bool is_utf8(const uint8_t *text, size_t count) {
  const uint8_t *p = text, *end = text + count;
  while (end - p >= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    if (word & UINT64_C(0x8080808080808080)) return is_utf8_slow(p, end);
    p += 8;
  }
  while (p < end) {
    if (*p & 0x80) return is_utf8_slow(p, end);
    p++;
  }
  return true;
}

static inline bool skip_text(cursor *c, const uint8_t **text, uint32_t *count) {
  if (!take(c, count, 4) || (size_t)(c->end - c->next) < *count) return false;
  *text = c->next;
  c->next += *count;
  return is_utf8(*text, *count);
}

static inline bool take_text(cursor *c, owned_text *text) {
  const uint8_t *bytes;
  uint32_t count;
  if (!skip_text(c, &bytes, &count)) return false;
  text->bytes = malloc(count + 1);
  if (!text->bytes) return false;
  memcpy(text->bytes, bytes, count);
  text->bytes[count] = 0;
  text->count = count;
  return true;
}

static inline bool take_optional_text(cursor *c, owned_text *text) {
  bool is_present;
  if (!take_bool(c, &is_present)) return false;
  return !is_present || take_text(c, text);
}

bool baseline_read_staking_record(const uint8_t *data, size_t count, staking_record *record) {
  static const uint8_t discriminator[8] = {104, 155, 91, 97, 111, 66, 42, 128};
  if (count < 121 || memcmp(data, discriminator, 8) != 0) return false;
  record->version = data[8];
  memcpy(record->owner, data + 9, 32);
  memcpy(record->operator_pool, data + 41, 32);
  memcpy(&record->shares, data + 73, 8);
  memcpy(&record->unstake_at_timestamp, data + 81, 8);
  memcpy(&record->tokens_unstake_amount, data + 89, 8);
  memcpy(record->last_settled_usdc_per_share, data + 97, 16);
  memcpy(&record->accrued_usdc_earnings, data + 113, 8);
  return true;
}

static const uint8_t pool_discriminator[8] = {15, 224, 173, 204, 140, 63, 57, 189};

bool baseline_read_operator_pool(const uint8_t *data, size_t count, operator_pool *pool) {
  if (count < 8 || memcmp(data, pool_discriminator, 8) != 0) return false;
  cursor cursor = {data + 8, data + count}, *c = &cursor;
  memset(pool, 0, sizeof *pool);
  uint32_t keys = 0;
  bool is_valid =
      take(c, &pool->version, 1) && take(c, &pool->bump, 1) && take(c, pool->initial_pool_admin, 32) &&
      take(c, pool->admin, 32) && take_text(c, &pool->name) && take_optional_text(c, &pool->description) &&
      take_optional_text(c, &pool->website_url) && take_optional_text(c, &pool->avatar_image_url) &&
      take(c, pool->operator_staking_record, 32) && take(c, &keys, 4) && keys <= (size_t)(c->end - c->next) / 32;
  if (is_valid && keys > 0) {
    pool->operator_auth_keys = malloc((size_t)keys * 32);
    is_valid = pool->operator_auth_keys && take(c, pool->operator_auth_keys, (size_t)keys * 32);
    pool->operator_auth_key_count = keys;
  }
  is_valid = is_valid && take_bool(c, &pool->auto_stake_fees) && take(c, &pool->reward_commission_rate_bps, 2) &&
      take_option(c, &pool->new_reward_commission_rate_bps, 2) && take(c, &pool->usdc_commission_rate_bps, 2) &&
      take_option(c, &pool->new_usdc_commission_rate_bps, 2) && take_bool(c, &pool->allow_delegation) &&
      take(c, &pool->total_staked_amount, 8) && take(c, &pool->total_shares, 8) &&
      take(c, &pool->total_unstaking, 8) && take(c, &pool->joined_at_epoch, 8) &&
      take_option(c, &pool->closed_at_epoch, 8) && take_option(c, &pool->halted_at_timestamp, 8) &&
      take(c, &pool->reward_last_claimed_epoch, 8) && take(c, &pool->accrued_rewards, 8) &&
      take(c, &pool->accrued_reward_commission, 8) && take(c, &pool->accrued_usdc_commission, 8) &&
      take(c, &pool->accrued_delegator_usdc, 8) && take(c, pool->cumulative_usdc_per_share, 16);
  if (!is_valid) baseline_free_operator_pool(pool);
  return is_valid;
}

void baseline_free_operator_pool(operator_pool *pool) {
  free(pool->name.bytes);
  free(pool->description.bytes);
  free(pool->website_url.bytes);
  free(pool->avatar_image_url.bytes);
  free(pool->operator_auth_keys);
}

static inline bool skip_optional_text(cursor *c) {
  bool is_present;
  const uint8_t *text;
  uint32_t count;
  return take_bool(c, &is_present) && (!is_present || skip_text(c, &text, &count));
}

static inline bool skip_option(cursor *c, size_t size) {
  bool is_present;
  return take_bool(c, &is_present) && (!is_present || skip(c, size));
}

bool baseline_view_operator_pool(const uint8_t *data, size_t count, operator_pool_view *view) {
  if (count < 8 || memcmp(data, pool_discriminator, 8) != 0) return false;
  cursor cursor = {data + 8, data + count}, *c = &cursor;
  const uint8_t *text;
  uint32_t length;
  bool flag;
  view->data = data;
  if (!skip(c, 66) || !skip_text(c, &text, &length)) return false;
  view->description = (uint32_t)(c->next - data);
  if (!skip_optional_text(c)) return false;
  view->website_url = (uint32_t)(c->next - data);
  if (!skip_optional_text(c)) return false;
  view->avatar_image_url = (uint32_t)(c->next - data);
  if (!skip_optional_text(c)) return false;
  view->operator_staking_record = (uint32_t)(c->next - data);
  if (!skip(c, 32) || !take(c, &length, 4) || length > (size_t)(c->end - c->next) / 32) return false;
  c->next += (size_t)length * 32;
  view->auto_stake_fees = (uint32_t)(c->next - data);
  if (!take_bool(c, &flag) || !skip(c, 2) || !skip_option(c, 2)) return false;
  view->usdc_commission_rate_bps = (uint32_t)(c->next - data);
  if (!skip(c, 2) || !skip_option(c, 2)) return false;
  view->allow_delegation = (uint32_t)(c->next - data);
  if (!take_bool(c, &flag) || !skip(c, 32) || !skip_option(c, 8)) return false;
  view->halted_at_timestamp = (uint32_t)(c->next - data);
  if (!skip_option(c, 8)) return false;
  view->reward_last_claimed_epoch = (uint32_t)(c->next - data);
  return skip(c, 56);
}

bool baseline_read_stake_event_line(const char *line, size_t count, stake_event *event) {
  static const uint8_t discriminator[8] = {226, 134, 188, 173, 19, 33, 75, 175};
  static const char prefix[] = "Program data: ";
  if (count < sizeof prefix - 1 || memcmp(line, prefix, sizeof prefix - 1) != 0) return false;
  line += sizeof prefix - 1;
  count -= sizeof prefix - 1;
  uint8_t bytes[1024];
  if (count / 4 * 3 + 1 > sizeof bytes) return false;
  ptrdiff_t decoded = baseline_base64_decode(line, count, bytes);
  // Bytes behind an event's fields mean another layout.
  if (decoded != 131 || memcmp(bytes, discriminator, 8) != 0 || bytes[114] > 1) return false;
  memcpy(&event->instruction_index, bytes + 8, 2);
  memcpy(event->operator_pool, bytes + 10, 32);
  memcpy(&event->epoch, bytes + 42, 8);
  memcpy(event->staking_record, bytes + 50, 32);
  memcpy(event->owner, bytes + 82, 32);
  event->is_operator = bytes[114];
  memcpy(&event->token_amount, bytes + 115, 8);
  memcpy(&event->shares_amount, bytes + 123, 8);
  return true;
}
