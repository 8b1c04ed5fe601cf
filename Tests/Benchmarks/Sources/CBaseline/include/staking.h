// The staking program's accounts and events as a C programmer would hold them, and readers for them: each checks
// lengths, tags and UTF-8 as the package does.

#ifndef STAKING_H
#define STAKING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint8_t version;
  uint8_t owner[32];
  uint8_t operator_pool[32];
  uint64_t shares;
  int64_t unstake_at_timestamp;
  uint64_t tokens_unstake_amount;
  uint64_t last_settled_usdc_per_share[2];
  uint64_t accrued_usdc_earnings;
} staking_record;

// Text with storage of its own; no bytes and no storage for an absent one.
typedef struct {
  char *bytes;
  uint32_t count;
} owned_text;

typedef struct {
  bool is_present;
  uint64_t value;
} optional_integer;

typedef struct {
  uint8_t version;
  uint8_t bump;
  uint8_t initial_pool_admin[32];
  uint8_t admin[32];
  owned_text name;
  owned_text description;
  owned_text website_url;
  owned_text avatar_image_url;
  uint8_t operator_staking_record[32];
  uint8_t (*operator_auth_keys)[32];
  uint32_t operator_auth_key_count;
  bool auto_stake_fees;
  uint16_t reward_commission_rate_bps;
  optional_integer new_reward_commission_rate_bps;
  uint16_t usdc_commission_rate_bps;
  optional_integer new_usdc_commission_rate_bps;
  bool allow_delegation;
  uint64_t total_staked_amount;
  uint64_t total_shares;
  uint64_t total_unstaking;
  uint64_t joined_at_epoch;
  optional_integer closed_at_epoch;
  optional_integer halted_at_timestamp;
  uint64_t reward_last_claimed_epoch;
  uint64_t accrued_rewards;
  uint64_t accrued_reward_commission;
  uint64_t accrued_usdc_commission;
  uint64_t accrued_delegator_usdc;
  uint64_t cumulative_usdc_per_share[2];
} operator_pool;

// Where the fields behind the variable ones stand in an operator pool's data.
typedef struct {
  const uint8_t *data;
  uint32_t description, website_url, avatar_image_url, operator_staking_record;
  uint32_t auto_stake_fees, usdc_commission_rate_bps, allow_delegation;
  uint32_t halted_at_timestamp, reward_last_claimed_epoch;
} operator_pool_view;

typedef struct {
  uint8_t (*keys)[32];
  uint32_t count;
} owned_keys;

typedef struct {
  uint8_t mint[32];
  uint8_t bump;
  uint8_t program_admin[32];
  owned_keys reward_distribution_authorities, halt_authorities, slashing_authorities;
  uint8_t slashing_destination_usdc_account[32];
  uint8_t slashing_destination_token_account[32];
  uint64_t slashing_delay_seconds;
  bool is_epoch_finalizing, is_staking_halted, is_withdrawal_halted, is_accrue_reward_halted, allow_pool_creation;
  uint64_t operator_pool_registration_fee;
  uint8_t registration_fee_payout_wallet[32];
  uint64_t min_operator_token_stake;
  uint64_t delegator_unstake_delay_seconds, operator_unstake_delay_seconds;
  uint64_t total_pools, completed_reward_epoch, unclaimed_rewards, unclaimed_usdc;
} pool_overview;

typedef struct {
  uint16_t instruction_index;
  uint8_t operator_pool[32];
  uint64_t epoch;
  uint8_t staking_record[32];
  uint8_t owner[32];
  bool is_operator;
  uint64_t token_amount;
  uint64_t shares_amount;
} stake_event;

bool baseline_read_staking_record(const uint8_t *data, size_t count, staking_record *record);

// The caller frees what was read; nothing is to be freed after false.
bool baseline_read_operator_pool(const uint8_t *data, size_t count, operator_pool *pool);
void baseline_free_operator_pool(operator_pool *pool);

// Checks everything, copies nothing.
bool baseline_view_operator_pool(const uint8_t *data, size_t count, operator_pool_view *view);

// The caller frees what was read; nothing is to be freed after false.
bool baseline_read_pool_overview(const uint8_t *data, size_t count, pool_overview *overview);
void baseline_free_pool_overview(pool_overview *overview);

// The event of a line `Program data: <base64>` if it is a StakeEvent.
bool baseline_read_stake_event_line(const char *line, size_t count, stake_event *event);

#endif
