import AnchorCore
import Borsh
import SharedClient
import SolanaPrimitives

// The same IDL in an executable of its own and in the library that it uses.
let authority = try PublicKey("BXq8sVzyYmYsDTLWFHDM6eL3Ga5vYvmcQVSJiVH9yT1P")
let counter = Structs.Counter(
  authority: authority, count: 7, small: -1, isOpen: true, ratio: 0.5, wide: -2,
  root: Bytes32(words: 1, 2, 3, 4), tag: [1, 2, 3, 4], name: "seven", data_: [], history: [1],
  last: nil, points: [Structs.Point(x: 1, y: -1)], scores: BorshMap(), members: BorshSet())
print(try sharedCount(Structs.Counter.discriminator.bytes + counter.borshBytes()))
