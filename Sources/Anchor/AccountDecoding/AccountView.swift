public import AnchorCore
public import Borsh

/// An account read in place: a view borrows the data and copies nothing.
///
/// The content is checked once, when the view is made; the fields, which generated code adds as properties, are then
/// read from the data. A view lives only as long as the bytes that it borrows: to keep an account, keep its bytes or
/// decode it.
public struct AccountView<Account: AnchorAccount>: ~Escapable {
  /// The account's whole data.
  public let data: RawSpan
  /// The offsets of the fields.
  public let layout: Account.Layout

  /// A view of an account's whole data.
  ///
  /// - Throws: `LayoutError`, as decoding the account does.
  @inlinable
  @_lifetime(copy data)
  public init(_ data: RawSpan) throws(LayoutError) {
    guard Account.discriminator.opens(data) else {
      throw Account.discriminatorError(byteCount: data.byteCount)
    }
    guard let layout = Account.Layout(scanning: data) else {
      // Decoding says which field is invalid.
      _ = try Account(account: data)
      throw LayoutError(
        typeName: Account.typeName,
        error: BorshError(.nesting, remaining: data.byteCount).located(inInputOf: data.byteCount))
    }
    self.data = data
    self.layout = layout
  }

  /// A view of an account's whole data.
  ///
  /// - Throws: `LayoutError`, as decoding the account does.
  @inlinable
  @_lifetime(borrow bytes)
  public init(_ bytes: borrowing ArraySlice<UInt8>) throws(LayoutError) {
    let span = bytes.span
    let view = try AccountView(unsafe span.bytes)
    self = unsafe _overrideLifetime(view, borrowing: bytes)
  }

  /// A view of an account's whole data.
  ///
  /// - Throws: `LayoutError`, as decoding the account does.
  @inlinable
  @_lifetime(borrow bytes)
  public init(_ bytes: borrowing [UInt8]) throws(LayoutError) {
    let slice = bytes[...]
    let span = slice.span
    let view = try AccountView(unsafe span.bytes)
    self = unsafe _overrideLifetime(view, borrowing: bytes)
  }
}

extension AnchorAccount {
  /// A view of an account of this type in its data.
  public typealias View = AccountView<Self>
}
