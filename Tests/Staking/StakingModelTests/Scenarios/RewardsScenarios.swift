import Testing

/// The rewards suite, scenarios. What happens in them stands in the extensions, by subject.
@Suite("Scenarios: rewards")
struct RewardsScenarios {
  static let story = Story(from: beginning, recordScenes + accrualScenes + bypassScenes)

  @Test("R-1 A record stands at the address of the current epoch only") func s1() throws { try play(1) }
  @Test("R-2 Without roots nothing is issued") func s2() throws { try play(2) }
  @Test("R-3 An empty record ends the epoch") func s3() throws { try play(3) }
  @Test("R-4 A pool starts between two epochs") func s4() throws { try play(4) }
  @Test("R-5 A record of a former epoch is not made again") func s5() throws { try play(5) }
  @Test("R-6 The reward vault covers what is issued") func s6() throws { try play(6) }
  @Test("R-7 The USDC vault covers what is issued") func s7() throws { try play(7) }
  @Test("R-8 A record holds several trees") func s8() throws { try play(8) }
  @Test("R-9 Epochs are accrued in order") func s9() throws { try play(9) }
  @Test("R-10 A proof of anything else is refused") func s10() throws { try play(10) }
  @Test("R-11 The accrual halt stops accruing") func s11() throws { try play(11) }
  @Test("R-12 An epoch that is not the newest only accumulates") func s12() throws { try play(12) }
  @Test("R-13 An epoch is accrued once") func s13() throws { try play(13) }
  @Test("R-14 The newest epoch moves everything, and commission is staked") func s14() throws { try play(14) }
  @Test("R-15 A record of a tree with 500,000 leaves") func s15() throws { try play(15) }
  @Test("R-16 A proof of 19 nodes") func s16() throws { try play(16) }
  @Test("R-17 A pool closes, epochs go on") func s17() throws { try play(17) }
  @Test("R-18 A closed pool accrues up to its closing epoch") func s18() throws { try play(18) }
  @Test("R-19 A pool without leaves is led past epochs one by one") func s19() throws { try play(19) }
  @Test("R-20 Only the pool's admin skips an epoch") func s20() throws { try play(20) }
  @Test("R-21 Only the next epoch is skipped") func s21() throws { try play(21) }
  @Test("R-22 The newest epoch is never skipped") func s22() throws { try play(22) }
  @Test("R-23 A halted pool skips nothing") func s23() throws { try play(23) }
  @Test("R-24 A closed pool skips nothing") func s24() throws { try play(24) }

  private func play(_ number: Int) throws { try Self.story.play(number) }
}
