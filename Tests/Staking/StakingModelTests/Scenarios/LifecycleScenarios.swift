import Testing

/// The multi-epoch lifecycle suite, scenarios M-1 to M-27, with three pools, three delegators and three epochs,
/// then the optional rounds of further stakes and epochs.
///
/// Left out is M-26: it asks the reward service, which is not public, to validate its index of the accounts.
/// (U-9, the login at that service, is left out for the same reason.)
@Suite("Scenarios: multi-epoch lifecycle")
struct LifecycleScenarios {
  static let story = Story(
    from: { try World() }, startScenes + epochScenes + payoutScenes + windUpScenes)

  @Test("M-1 The program begins with nothing allowed and nothing counted") func m1() throws { try play(1) }
  @Test("M-2 The settings are changed") func m2() throws { try play(2) }
  @Test("M-3 The authorities are set") func m3() throws { try play(3) }
  @Test("M-4 Pools are created before the first epoch") func m4() throws { try play(4) }
  @Test("M-5 Every operator stakes one to one") func m5() throws { try play(5) }
  @Test("M-6 Every delegator stakes one to one") func m6() throws { try play(6) }
  @Test("M-7 Epochs end and every pool accrues them") func m7() throws { try play(7) }
  @Test("M-8 Nothing is left to accrue") func m8() throws { try play(8) }
  @Test("M-9 Further stakes come in at a price above one") func m9() throws { try play(9) }
  @Test("M-10 Further epochs end, two of them accrued together") func m10() throws { try play(10) }
  @Test("M-11 Everything issued has left the global vaults") func m11() throws { try play(11) }
  @Test("M-12 Every delegator claims what the arithmetic says") func m12() throws { try play(12) }
  @Test("M-13 Every operator claims, too") func m13() throws { try play(13) }
  @Test("M-14 Every delegator unstakes everything") func m14() throws { try play(14) }
  @Test("M-15 Every delegator is paid after the delay") func m15() throws { try play(15) }
  @Test("M-16 The delegators' records are closed") func m16() throws { try play(16) }
  @Test("M-17 The reward commissions are withdrawn") func m17() throws { try play(17) }
  @Test("M-18 The USDC commissions are withdrawn") func m18() throws { try play(18) }
  @Test("M-19 The pools are closed") func m19() throws { try play(19) }
  @Test("M-20 The last share takes all of the pool") func m20() throws { try play(20) }
  @Test("M-21 Every operator is paid after the delay") func m21() throws { try play(21) }
  @Test("M-22 The operators' records are closed") func m22() throws { try play(22) }
  @Test("M-23 Two empty epochs end") func m23() throws { try play(23) }
  @Test("M-24 The dust is swept and the vaults are gone") func m24() throws { try play(24) }
  @Test("M-25 All vaults of the protocol are empty or gone") func m25() throws { try play(25) }
  @Test("M-27 All that was issued was paid") func m27() throws { try play(26) }

  private func play(_ number: Int) throws { try Self.story.play(number) }
}
