/// Prints a line of the table.
func printRow(
  _ name: String, _ swift: String, _ c: String, _ ratio: String, _ target: String, _ verdict: String
) {
  func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
  func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
  print(left(name, 44), right(swift, 11), right(c, 11), right(ratio, 7), right(target, 7), verdict)
}

/// A number with this many decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
  var scale = 1
  for _ in 0..<decimals { scale *= 10 }
  let scaled = Int(value * Double(scale) + 0.5)
  guard decimals > 0 else { return "\(scaled)" }
  let fraction = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
}
