public import SolanaPrimitives

/// The programs that a host can run, by address.
///
/// A chain hosts a handful, so the look-up is a walk over their keys.
public struct HostedPrograms: Sendable {
  @usableFromInline package private(set) var entries: [Entry] = []

  /// A program with the length of its address in base58, which every log line of it needs.
  @usableFromInline
  package struct Entry: Sendable {
    @usableFromInline package let id: PublicKey
    @usableFromInline package let program: any HostedProgram
    @usableFromInline package let textLength: Int
  }

  /// These programs; of two with the same address the later one counts.
  public init(_ programs: [any HostedProgram] = []) {
    for program in programs { add(program) }
  }

  /// Hosts one more program, in place of one that has its address.
  public mutating func add(_ program: any HostedProgram) {
    let entry = Entry(id: program.id, program: program, textLength: program.id.description.utf8.count)
    if let index = index(of: program.id) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  /// The program at `id`; nil if none is hosted there.
  public subscript(id: PublicKey) -> (any HostedProgram)? {
    index(of: id).map { entries[$0].program }
  }

  /// Every program hosted, in the order they were added.
  public var all: [any HostedProgram] { entries.map(\.program) }

  @inlinable
  package func index(of id: PublicKey) -> Int? {
    for index in entries.indices where entries[index].id == id { return index }
    return nil
  }
}
