#include <stdlib.h>

#include "baseline.h"
#include "cursor.h"

static inline bool take_keys(cursor *c, owned_keys *keys) {
  uint32_t count;
  if (!take(c, &count, 4) || count > (size_t)(c->end - c->next) / 32) return false;
  if (count == 0) return true;
  keys->keys = malloc((size_t)count * 32);
  keys->count = count;
  return keys->keys && take(c, keys->keys, (size_t)count * 32);
}

bool baseline_read_pool_overview(const uint8_t *data, size_t count, pool_overview *overview) {
  static const uint8_t discriminator[8] = {179, 190, 95, 77, 67, 147, 169, 35};
  if (count < 8 || memcmp(data, discriminator, 8) != 0) return false;
  cursor cursor = {data + 8, data + count}, *c = &cursor;
  memset(overview, 0, sizeof *overview);
  bool is_valid =
      take(c, overview->mint, 32) && take(c, &overview->bump, 1) && take(c, overview->program_admin, 32) &&
      take_keys(c, &overview->reward_distribution_authorities) && take_keys(c, &overview->halt_authorities) &&
      take_keys(c, &overview->slashing_authorities) && take(c, overview->slashing_destination_usdc_account, 32) &&
      take(c, overview->slashing_destination_token_account, 32) && take(c, &overview->slashing_delay_seconds, 8) &&
      take_bool(c, &overview->is_epoch_finalizing) && take_bool(c, &overview->is_staking_halted) &&
      take_bool(c, &overview->is_withdrawal_halted) && take_bool(c, &overview->is_accrue_reward_halted) &&
      take_bool(c, &overview->allow_pool_creation) && take(c, &overview->operator_pool_registration_fee, 8) &&
      take(c, overview->registration_fee_payout_wallet, 32) && take(c, &overview->min_operator_token_stake, 8) &&
      take(c, &overview->delegator_unstake_delay_seconds, 8) &&
      take(c, &overview->operator_unstake_delay_seconds, 8) && take(c, &overview->total_pools, 8) &&
      take(c, &overview->completed_reward_epoch, 8) && take(c, &overview->unclaimed_rewards, 8) &&
      take(c, &overview->unclaimed_usdc, 8);
  if (!is_valid) baseline_free_pool_overview(overview);
  return is_valid;
}

void baseline_free_pool_overview(pool_overview *overview) {
  free(overview->reward_distribution_authorities.keys);
  free(overview->halt_authorities.keys);
  free(overview->slashing_authorities.keys);
}
