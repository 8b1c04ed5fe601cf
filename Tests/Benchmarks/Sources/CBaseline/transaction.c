#include "transaction.h"

#include <stdlib.h>

#include "cursor.h"

// A compact-u16 in its shortest form.
static inline bool take_length(cursor *c, uint32_t *length) {
  if (c->next == c->end) return false;
  uint32_t first = *c->next++;
  *length = first;
  if (first < 0x80) return true;
  if (c->next == c->end || *c->next == 0) return false;
  uint32_t second = *c->next++;
  *length = (first & 0x7F) | (second & 0x7F) << 7;
  if (second < 0x80) return true;
  if (c->next == c->end || *c->next == 0 || *c->next > 3) return false;
  *length |= (uint32_t)*c->next++ << 14;
  return true;
}

static inline bool is_valid_header(const transaction_layout *layout) {
  return (uint32_t)layout->required_signatures + layout->readonly_unsigned <= layout->account_key_count &&
         layout->readonly_signed < layout->required_signatures;
}

// Moves over account indices; the largest of them.
static inline bool skip_accounts(cursor *c, uint32_t count, uint8_t *largest) {
  if ((size_t)(c->end - c->next) < count) return false;
  for (const uint8_t *end = c->next + count; c->next < end; c->next++) {
    if (*c->next > *largest) *largest = *c->next;
  }
  return true;
}

static bool view_lookups(cursor *c, const uint8_t *bytes, transaction_layout *layout) {
  if (!take_length(c, &layout->lookup_count)) return false;
  layout->lookups = (uint32_t)(c->next - bytes);
  for (uint32_t i = 0; i < layout->lookup_count; i++) {
    uint32_t writable, readonly;
    if (!skip(c, 32) || !take_length(c, &writable) || !skip(c, writable) || !take_length(c, &readonly) ||
        !skip(c, readonly) || writable + readonly == 0)
      return false;
    layout->loaded_writable += writable;
    layout->loaded_readonly += readonly;
  }
  return layout->account_key_count + layout->loaded_writable + layout->loaded_readonly <= 256;
}

static bool view_unversioned(cursor *c, const uint8_t *bytes, transaction_layout *layout) {
  if (!take(c, &layout->readonly_signed, 1) || !take(c, &layout->readonly_unsigned, 1) ||
      !take_length(c, &layout->account_key_count))
    return false;
  layout->account_keys = (uint32_t)(c->next - bytes);
  if (!skip(c, (size_t)layout->account_key_count * 32) || !is_valid_header(layout)) return false;
  layout->recent_blockhash = (uint32_t)(c->next - bytes);
  if (!skip(c, 32) || !take_length(c, &layout->instruction_count)) return false;
  layout->instructions = (uint32_t)(c->next - bytes);
  uint8_t largest = 0;
  for (uint32_t i = 0; i < layout->instruction_count; i++) {
    uint8_t program;
    uint32_t accounts, length;
    if (!take(c, &program, 1) || program == 0 || program >= layout->account_key_count || !take_length(c, &accounts) ||
        !skip_accounts(c, accounts, &largest) || !take_length(c, &length) || !skip(c, length))
      return false;
  }
  if (layout->version == 0 && !view_lookups(c, bytes, layout)) return false;
  return largest == 0 ||
         largest < layout->account_key_count + layout->loaded_writable + layout->loaded_readonly;
}

// Fee (two bits, both or none), unit limit, data size limit, heap size.
static inline bool is_valid_mask(uint32_t mask) { return mask < 32 && ((mask & 3) == 0 || (mask & 3) == 3); }

static bool view_v1(cursor *c, const uint8_t *bytes, transaction_layout *layout) {
  uint8_t instructions, keys;
  if (!take(c, &layout->required_signatures, 1) || !take(c, &layout->readonly_signed, 1) ||
      !take(c, &layout->readonly_unsigned, 1) || !take(c, &layout->configuration_mask, 4))
    return false;
  layout->recent_blockhash = (uint32_t)(c->next - bytes);
  if (!skip(c, 32) || !take(c, &instructions, 1) || !take(c, &keys, 1)) return false;
  layout->instruction_count = instructions;
  layout->account_key_count = keys;
  if (layout->required_signatures > 12 || instructions > 64 || keys > 64 || !is_valid_header(layout) ||
      !is_valid_mask(layout->configuration_mask))
    return false;
  layout->account_keys = (uint32_t)(c->next - bytes);
  if (!skip(c, (size_t)keys * 32)) return false;
  layout->configuration_values = (uint32_t)(c->next - bytes);
  if (!skip(c, 4 * (size_t)__builtin_popcount(layout->configuration_mask))) return false;
  layout->instructions = (uint32_t)(c->next - bytes);
  const uint8_t *headers = c->next;
  if (!skip(c, (size_t)instructions * 4)) return false;
  for (uint32_t i = 0; i < instructions; i++, headers += 4) {
    uint8_t largest = 0;
    if (headers[0] == 0 || headers[0] >= keys || !skip_accounts(c, headers[1], &largest) ||
        (headers[1] > 0 && largest >= keys) || !skip(c, (size_t)headers[2] | (size_t)headers[3] << 8))
      return false;
  }
  return true;
}

bool baseline_view_transaction(const uint8_t *bytes, size_t count, transaction_layout *layout) {
  // No transaction is longer than a packet, so that offsets fit 32 bits.
  if (count == 0 || count > 4096) return false;
  cursor cursor = {bytes, bytes + count}, *c = &cursor;
  memset(layout, 0, sizeof *layout);
  if (bytes[0] == 0x81) {
    layout->version = 1;
    c->next++;
    if (!view_v1(c, bytes, layout)) return false;
    layout->message_end = (uint32_t)(c->next - bytes);
    return skip(c, (size_t)layout->required_signatures * 64) && c->next == c->end;
  }
  uint32_t signatures;
  if (!take_length(c, &signatures) || !skip(c, (size_t)signatures * 64)) return false;
  layout->message = (uint32_t)(c->next - bytes);
  uint8_t first;
  if (!take(c, &first, 1) || first > 0x80) return false;
  layout->version = first == 0x80 ? 0 : 255;
  if (first == 0x80 && !take(c, &first, 1)) return false;
  layout->required_signatures = first;
  if (first != signatures || !view_unversioned(c, bytes, layout)) return false;
  layout->message_end = (uint32_t)(c->next - bytes);
  return c->next == c->end;
}

bool baseline_parse_transaction(const uint8_t *bytes, size_t count, transaction *transaction) {
  if (!baseline_view_transaction(bytes, count, &transaction->layout)) return false;
  transaction->bytes = malloc(count);
  if (!transaction->bytes) return false;
  memcpy(transaction->bytes, bytes, count);
  transaction->count = count;
  return true;
}
