import Testing

/// The full program suite, scenarios S-1 to S-83. What happens in them stands in the extensions, by subject.
@Suite("Scenarios: full program")
struct FullProgramScenarios {
  static let story = Story(
    from: { try World() },
    setUpScenes + poolScenes + stakingScenes + unstakingScenes + rewardScenes + slashingScenes
      + withdrawalScenes + closingScenes + settingsScenes)

  // Set-up and administration
  @Test("S-1 The program begins with nothing allowed and nothing counted") func s1() throws { try play(1) }
  @Test("S-2 No pool is created while creation is off") func s2() throws { try play(2) }
  @Test("S-3 Changed settings are stored, all else stays") func s3() throws { try play(3) }
  @Test("S-4 Setting one list leaves the others alone") func s4() throws { try play(4) }
  @Test("S-5 Setting all lists replaces each") func s5() throws { try play(5) }
  @Test("S-6 The authority is checked before the finalizing flag") func s6() throws { try play(6) }
  @Test("S-7 An empty record ends an epoch") func s7() throws { try play(7) }
  @Test("S-8 A record needs a finalizing epoch") func s8() throws { try play(8) }

  // Pool creation and settings
  @Test("S-9 A pool is created for the fee") func s9() throws { try play(9) }
  @Test("S-10 A wallet creates one pool, once") func s10() throws { try play(10) }
  @Test("S-11 The admin is handed over and back") func s11() throws { try play(11) }
  @Test("S-12 A profile beyond its limits is refused") func s12() throws { try play(12) }
  @Test("S-13 A pending rate is at most the whole") func s13() throws { try play(13) }
  @Test("S-14 Settings and profile change, a pending rate is cancelled") func s14() throws { try play(14) }
  @Test("S-15 At most five auth keys") func s15() throws { try play(15) }
  @Test("S-16 No auth key twice") func s16() throws { try play(16) }
  @Test("S-17 The list of auth keys is replaced") func s17() throws { try play(17) }
  @Test("S-18 A delegator opens a record") func s18() throws { try play(18) }

  // Staking
  @Test("S-19 Delegators wait for the operator's least stake") func s19() throws { try play(19) }
  @Test("S-20 The staking halt stops the operator, too") func s20() throws { try play(20) }
  @Test("S-21 The first stake is one to one") func s21() throws { try play(21) }
  @Test("S-22 A record without shares does not become the operator's") func s22() throws { try play(22) }
  @Test("S-23 Without delegation a delegator is refused") func s23() throws { try play(23) }
  @Test("S-24 Without delegation the operator stakes") func s24() throws { try play(24) }
  @Test("S-25 Staking nothing is refused") func s25() throws { try play(25) }
  @Test("S-26 A delegator stakes") func s26() throws { try play(26) }
  @Test("S-27 A record with shares is not closed") func s27() throws { try play(27) }

  // Unstaking
  @Test("S-28 The staking halt stops unstaking") func s28() throws { try play(28) }
  @Test("S-29 Nobody unstakes more than he has") func s29() throws { try play(29) }
  @Test("S-30 The withdrawal halt stops unstaking") func s30() throws { try play(30) }
  @Test("S-31 The operator keeps the least stake") func s31() throws { try play(31) }
  @Test("S-32 A delegator unstakes whatever the least stake") func s32() throws { try play(32) }
  @Test("S-33 The operator unstakes with a delay of his own") func s33() throws { try play(33) }
  @Test("S-34 The operator cancels and unstakes again") func s34() throws { try play(34) }
  @Test("S-35 Tokens wait for the cooldown") func s35() throws { try play(35) }

  // Second pool, first rewards
  @Test("S-36 A pool with a bad profile is not created") func s36() throws { try play(36) }
  @Test("S-37 A second pool is created") func s37() throws { try play(37) }
  @Test("S-38 A record with one tree ends the epoch") func s38() throws { try play(38) }
  @Test("S-39 Unclaimed rewards stop staking") func s39() throws { try play(39) }
  @Test("S-40 Unclaimed rewards stop unstaking") func s40() throws { try play(40) }
  @Test("S-41 Unclaimed rewards stop cancelling") func s41() throws { try play(41) }
  @Test("S-42 Unclaimed rewards stop claiming") func s42() throws { try play(42) }
  @Test("S-43 Accruing the newest epoch moves its amounts") func s43() throws { try play(43) }
  @Test("S-44 The withdrawal halt stops claiming") func s44() throws { try play(44) }
  @Test("S-45 A raised least stake stops the operator's claim") func s45() throws { try play(45) }
  @Test("S-46 Anybody claims for a delegator") func s46() throws { try play(46) }
  @Test("S-47 A halted pool's operator cannot claim") func s47() throws { try play(47) }
  @Test("S-48 The operator claims") func s48() throws { try play(48) }

  // Halting and slashing
  @Test("S-49 Only a slashing authority slashes") func s49() throws { try play(49) }
  @Test("S-50 Only a halt authority halts") func s50() throws { try play(50) }
  @Test("S-51 A pool that runs is not slashed") func s51() throws { try play(51) }
  @Test("S-52 A pool is halted") func s52() throws { try play(52) }
  @Test("S-53 A halted pool's operator cannot unstake") func s53() throws { try play(53) }
  @Test("S-54 Nobody stakes in a halted pool") func s54() throws { try play(54) }
  @Test("S-55 A halted pool is not closed") func s55() throws { try play(55) }
  @Test("S-56 A halted pool pays no reward commission") func s56() throws { try play(56) }
  @Test("S-57 A halted pool pays no USDC commission") func s57() throws { try play(57) }
  @Test("S-58 Slashing waits for the delay") func s58() throws { try play(58) }
  @Test("S-59 Slashing takes some shares, no more than there are") func s59() throws { try play(59) }
  @Test("S-60 Slashing takes shares and the commission vault") func s60() throws { try play(60) }
  @Test("S-61 The pool runs again") func s61() throws { try play(61) }

  // Withdrawals and record changes
  @Test("S-62 The withdrawal halt stops reward commission") func s62() throws { try play(62) }
  @Test("S-63 The withdrawal halt stops USDC commission") func s63() throws { try play(63) }
  @Test("S-64 An empty reward commission vault is withdrawn from") func s64() throws { try play(64) }
  @Test("S-65 An empty USDC commission vault is withdrawn from") func s65() throws { try play(65) }
  @Test("S-66 The operator record changes and changes back") func s66() throws { try play(66) }
  @Test("S-67 A record with pending tokens is not closed") func s67() throws { try play(67) }
  @Test("S-68 A record is opened and closed") func s68() throws { try play(68) }

  // Closing
  @Test("S-69 A pool is closed") func s69() throws { try play(69) }
  @Test("S-70 A pool is closed once") func s70() throws { try play(70) }
  @Test("S-71 Nobody stakes in a closed pool") func s71() throws { try play(71) }
  @Test("S-72 A closed pool's operator unstakes everything") func s72() throws { try play(72) }
  @Test("S-73 A closed pool's operator claims") func s73() throws { try play(73) }
  @Test("S-74 A pool created while finalizing joins the next epoch") func s74() throws { try play(74) }
  @Test("S-75 A description of the full length is taken") func s75() throws { try play(75) }
  @Test("S-76 Without a fee no tokens move") func s76() throws { try play(76) }
  @Test("S-77 Who cannot pay the fee gets no pool") func s77() throws { try play(77) }

  // Program settings
  @Test("S-78 Slashing destinations are stored unchecked") func s78() throws { try play(78) }
  @Test("S-79 The slashing delay has a minimum") func s79() throws { try play(79) }
  @Test("S-80 A longer slashing delay is stored") func s80() throws { try play(80) }
  @Test("S-81 Slashing goes to the destinations of the settings only") func s81() throws { try play(81) }
  @Test("S-82 The withdrawal halt stops a closed pool's reward commission") func s82() throws { try play(82) }
  @Test("S-83 The withdrawal halt stops a closed pool's USDC commission") func s83() throws { try play(83) }

  private func play(_ number: Int) throws { try Self.story.play(number) }
}
