import Synchronization

/// The address book of a processor, shared by everything that runs it.
///
/// The lock guards `book`. Who finds it taken works with an empty book of his own instead of waiting, since the
/// book changes nothing but the time that a search takes.
final class AddressMemory: Sendable {
  private let book: Mutex<AddressBook>
  private let empty: AddressBook

  init(_ book: AddressBook) {
    self.book = Mutex(book)
    self.empty = book
  }

  func withBook(_ body: (inout AddressBook) -> Outcome) -> Outcome {
    if let outcome = book.withLockIfAvailable({ body(&$0) }) { return outcome }
    var own = empty
    return body(&own)
  }
}
