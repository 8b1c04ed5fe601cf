/// Why no address can be derived.
public enum ProgramAddressError: Error, Equatable, Sendable {
  /// There are more than 16 seeds, the bump counted.
  case tooManySeeds(Int)
  /// The seed at `index`, from 0, has more than 32 bytes.
  case seedTooLong(index: Int, length: Int)
  /// The hash is a point of the curve, so a private key could exist for it; another bump may give an address.
  case onCurve
  /// The owner of an address with seed ends in the text that marks program addresses, which would make them
  /// forgeable.
  case illegalOwner
  /// No bump gives an address off the curve. The chance is 2⁻²⁵⁵.
  case noBump
}

extension ProgramAddressError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .tooManySeeds(let count): "\(count) seeds exceed the 16 that an address may have, bump included"
    case .seedTooLong(let index, let length): "seed \(index) of \(length) bytes exceeds 32"
    case .onCurve: "the seeds give a point of the curve, which is no program address"
    case .illegalOwner: "the owner ends in the mark of program addresses"
    case .noBump: "no bump gives a program address"
    }
  }
}
