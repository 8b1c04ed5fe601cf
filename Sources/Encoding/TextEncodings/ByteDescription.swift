/// A byte of a text as an error message shows it: the character where it is printable ASCII, else its value.
func describe(_ byte: UInt8) -> String {
  if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
  return "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
