#if !hasFeature(Embedded)
  public import SolanaPrimitives

  /// A value that is used as a seed as it is: text, an address, an integer (little-endian, in its own width), bytes.
  ///
  /// It lets seeds of different types be in one list; Embedded Swift has no existentials and takes `Seed`.
  public protocol SeedConvertible {
    /// The value as a seed.
    var seed: Seed { get }
  }

  extension Seed: SeedConvertible {
    /// The seed itself.
    public var seed: Seed { self }
  }

  extension PublicKey: SeedConvertible {
    /// The 32 bytes.
    public var seed: Seed { Seed(self) }
  }

  extension String: SeedConvertible {
    /// The UTF-8 bytes.
    public var seed: Seed { Seed(self) }
  }

  extension [UInt8]: SeedConvertible {
    /// The bytes.
    public var seed: Seed { Seed(bytes: self) }
  }

  extension SeedConvertible where Self: FixedWidthInteger {
    /// The integer in its own width, little-endian.
    public var seed: Seed { Seed(self) }
  }

  extension UInt8: SeedConvertible {}
  extension UInt16: SeedConvertible {}
  extension UInt32: SeedConvertible {}
  extension UInt64: SeedConvertible {}
  extension UInt128: SeedConvertible {}
  extension Int8: SeedConvertible {}
  extension Int16: SeedConvertible {}
  extension Int32: SeedConvertible {}
  extension Int64: SeedConvertible {}
  extension Int128: SeedConvertible {}

  extension ProgramAddress {
    /// The address that `programID` has for `seeds` of any type; see `find(seeds:programID:)` over `Seed`.
    ///
    /// - Throws: `.tooManySeeds`, `.seedTooLong`, `.noBump`.
    @_disfavoredOverload
    public static func find(
      seeds: [any SeedConvertible], programID: PublicKey
    ) throws(ProgramAddressError) -> ProgramAddress {
      try find(seeds: seeds.map { $0.seed }, programID: programID)
    }
  }

  extension PublicKey {
    /// The address that `programID` has for `seeds` of any type; see `programAddress(seeds:programID:)` over `Seed`.
    ///
    /// - Throws: `.tooManySeeds`, `.seedTooLong`, `.onCurve`.
    @_disfavoredOverload
    public static func programAddress(
      seeds: [any SeedConvertible], programID: PublicKey
    ) throws(ProgramAddressError) -> PublicKey {
      try programAddress(seeds: seeds.map { $0.seed }, programID: programID)
    }
  }
#endif
