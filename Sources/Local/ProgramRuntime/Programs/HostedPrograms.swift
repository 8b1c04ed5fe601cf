public import SolanaPrimitives

/// The programs that a ledger can run, by address.
///
/// - Complexity: A look-up is linear; a ledger hosts a handful of programs.
public struct HostedPrograms: Sendable {
  @usableFromInline package private(set) var entries: [Entry] = []

  /// A program, with the length of its address in base58, which the log limit needs for each of its messages.
  @usableFromInline
  package struct Entry: Sendable {
    @usableFromInline package let id: PublicKey
    @usableFromInline package let program: any HostedProgram
    @usableFromInline package let addressLength: Int
  }

  /// These programs; a later one replaces an earlier one with the same address.
  public init(_ programs: [any HostedProgram] = []) {
    for program in programs { add(program) }
  }

  /// Adds a program, replacing one with the same address.
  public mutating func add(_ program: any HostedProgram) {
    let entry = Entry(id: program.id, program: program, addressLength: program.id.description.utf8.count)
    if let index = index(of: program.id) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  /// The program at `id`; nil if there is none.
  public subscript(id: PublicKey) -> (any HostedProgram)? {
    index(of: id).map { entries[$0].program }
  }

  /// Every program, in the order they were added.
  public var all: [any HostedProgram] { entries.map(\.program) }

  @inlinable
  package func index(of id: PublicKey) -> Int? {
    for index in entries.indices where entries[index].id == id { return index }
    return nil
  }
}
