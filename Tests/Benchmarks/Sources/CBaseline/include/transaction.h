// A serialized transaction, legacy, version 0 or version 1: checked as the package checks it, not taken apart.

#ifndef TRANSACTION_H
#define TRANSACTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Where the parts stand.
typedef struct {
  uint8_t version;  // 255 for legacy
  uint8_t required_signatures, readonly_signed, readonly_unsigned;
  uint32_t message, message_end, account_keys, account_key_count, recent_blockhash;
  uint32_t instructions, instruction_count, lookups, lookup_count, loaded_writable, loaded_readonly;
  uint32_t configuration_mask, configuration_values;
} transaction_layout;

typedef struct {
  uint8_t *bytes;
  size_t count;
  transaction_layout layout;
} transaction;

// Checks and copies nothing.
bool baseline_view_transaction(const uint8_t *bytes, size_t count, transaction_layout *layout);

// A transaction with storage of its own, which the caller frees; nothing is to be freed after false.
bool baseline_parse_transaction(const uint8_t *bytes, size_t count, transaction *transaction);

#endif
