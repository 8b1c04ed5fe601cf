import AccountDecoding
import AnchorCore
import CBaseline
import EventDecoding
import InferenceStaking
import SolanaPrimitives

/// The staking program's accounts and events: what an indexer does with every one of them.
func stakingComparisons() throws -> [Comparison] {
  [try stakingRecord(), try operatorPool(), try operatorPoolView(), try poolOverview(), try stakeEvent()]
}

private func stakingRecord() throws -> Comparison {
  let inputs = try Inputs.accounts("StakingRecord")
  return Comparison(name: "StakingRecord, decode", target: 1.3, operations: inputs.ranges.count) {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      do throws(LayoutError) {
        let record = try StakingRecord(account: unsafe span.bytes.extracting(range))
        mix(
          &checksum,
          record.shares ^ record.owner.words.3 ^ record.operatorPool.words.0
            ^ UInt64(truncatingIfNeeded: record.lastSettledUSDCPerShare >> 64) ^ record.accruedUSDCEarnings)
      } catch { continue }
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var record = staking_record()
    for range in inputs.ranges {
      let isRead = unsafe inputs.bytes.withUnsafeBufferPointer { bytes in
        unsafe baseline_read_staking_record(
          bytes.baseAddress.map { unsafe $0 + range.lowerBound }, range.count, &record)
      }
      guard isRead else { continue }
      let owner = unsafe withUnsafeBytes(of: record.owner) {
        unsafe $0.load(fromByteOffset: 24, as: UInt64.self)
      }
      let pool = unsafe withUnsafeBytes(of: record.operator_pool) { unsafe $0.load(as: UInt64.self) }
      mix(
        &checksum,
        record.shares ^ owner ^ pool ^ record.last_settled_usdc_per_share.1 ^ record.accrued_usdc_earnings)
    }
    return checksum
  }
}

private func operatorPool() throws -> Comparison {
  let inputs = try Inputs.accounts("OperatorPool")
  return Comparison(name: "OperatorPool with its texts, decode", target: 2, operations: inputs.ranges.count) {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      do throws(LayoutError) {
        let pool = try OperatorPool(account: unsafe span.bytes.extracting(range))
        let texts =
          pool.name.utf8.count &+ (pool.description?.utf8.count ?? 0) &+ (pool.websiteURL?.utf8.count ?? 0)
        mix(
          &checksum,
          pool.totalShares ^ UInt64(texts) << 8 ^ UInt64(pool.operatorAuthKeys.count)
            ^ (pool.closedAtEpoch ?? 0)
            ^ UInt64(truncatingIfNeeded: pool.cumulativeUSDCPerShare))
      } catch { continue }
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var pool = unsafe CBaseline.operator_pool()
    for range in inputs.ranges {
      let isRead = unsafe inputs.bytes.withUnsafeBufferPointer { bytes in
        unsafe baseline_read_operator_pool(
          bytes.baseAddress.map { unsafe $0 + range.lowerBound }, range.count, &pool)
      }
      guard isRead else { continue }
      let texts = unsafe pool.name.count &+ pool.description.count &+ pool.website_url.count
      mix(
        &checksum,
        unsafe pool.total_shares ^ UInt64(texts) << 8 ^ UInt64(pool.operator_auth_key_count)
          ^ pool.closed_at_epoch.value ^ pool.cumulative_usdc_per_share.0)
      unsafe baseline_free_operator_pool(&pool)
    }
    return checksum
  }
}

private func operatorPoolView() throws -> Comparison {
  let inputs = try Inputs.accounts("OperatorPool")
  return Comparison(
    name: "OperatorPool view, check and read 3 fields", target: 1.5, operations: inputs.ranges.count
  ) {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      do throws(LayoutError) {
        let pool = try OperatorPool.View(unsafe span.bytes.extracting(range))
        mix(&checksum, pool.totalShares ^ pool.admin.words.0 ^ pool.accruedRewards)
      } catch { continue }
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var view = unsafe operator_pool_view()
    for range in inputs.ranges {
      unsafe inputs.bytes.withUnsafeBytes { all in
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: all[range])
        guard
          unsafe baseline_view_operator_pool(
            bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count, &view)
        else { return }
        let shares = unsafe bytes.loadUnaligned(
          fromByteOffset: Int(view.allow_delegation) + 9, as: UInt64.self)
        let admin = unsafe bytes.loadUnaligned(fromByteOffset: 42, as: UInt64.self)
        let rewards = unsafe bytes.loadUnaligned(
          fromByteOffset: Int(view.reward_last_claimed_epoch) + 8, as: UInt64.self)
        mix(&checksum, shares ^ admin ^ rewards)
      }
    }
    return checksum
  }
}

private func poolOverview() throws -> Comparison {
  let inputs = try Inputs.accounts("PoolOverview")
  return Comparison(name: "PoolOverview, decode", target: 2, operations: inputs.ranges.count) {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      guard let overview = try? PoolOverview(account: unsafe span.bytes.extracting(range)) else { continue }
      let keys =
        overview.rewardDistributionAuthorities.count &+ overview.haltAuthorities.count
        &+ overview.slashingAuthorities.count
      mix(
        &checksum,
        overview.totalPools ^ overview.unclaimedUSDC ^ UInt64(keys) << 8 ^ overview.programAdmin.words.0)
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var overview = unsafe pool_overview()
    for range in inputs.ranges {
      let isRead = unsafe inputs.bytes.withUnsafeBufferPointer { bytes in
        unsafe baseline_read_pool_overview(
          bytes.baseAddress.map { unsafe $0 + range.lowerBound }, range.count, &overview)
      }
      guard isRead else { continue }
      let keys =
        unsafe overview.reward_distribution_authorities.count &+ overview.halt_authorities.count
        &+ overview.slashing_authorities.count
      let admin = unsafe withUnsafeBytes(of: overview.program_admin) { unsafe $0.load(as: UInt64.self) }
      mix(
        &checksum, unsafe overview.total_pools ^ overview.unclaimed_usdc ^ UInt64(keys) << 8 ^ admin)
      unsafe baseline_free_pool_overview(&overview)
    }
    return checksum
  }
}

private func stakeEvent() throws -> Comparison {
  let inputs = try Inputs.eventLines("StakeEvent")
  let program = StakingProgram.mainnet
  return Comparison(name: "event from a `Program data:` line", target: 1.24, operations: inputs.ranges.count)
  {
    var checksum: UInt64 = 0
    let slice = inputs.bytes[...]
    let span = slice.span
    for range in inputs.ranges {
      guard
        case .stakeEvent(let event)? = try? program.event(line: unsafe span.bytes.extracting(range))
      else { continue }
      mix(
        &checksum,
        event.tokenAmount ^ event.owner.words.0 ^ event.sharesAmount ^ UInt64(event.instructionIndex))
    }
    return checksum
  } c: {
    var checksum: UInt64 = 0
    var event = stake_event()
    for range in inputs.ranges {
      let isRead = unsafe inputs.bytes.withUnsafeBytes { bytes in
        unsafe baseline_read_stake_event_line(
          bytes.baseAddress.map { unsafe ($0 + range.lowerBound).assumingMemoryBound(to: CChar.self) },
          range.count,
          &event)
      }
      guard isRead else { continue }
      let owner = unsafe withUnsafeBytes(of: event.owner) { unsafe $0.load(as: UInt64.self) }
      mix(&checksum, event.token_amount ^ owner ^ event.shares_amount ^ UInt64(event.instruction_index))
    }
    return checksum
  }
}
