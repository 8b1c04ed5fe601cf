/// Seconds since 1970-01-01 UTC as a date for people.
enum UnixTime {
  /// For example `2025-11-06 01:48:06 UTC`; outside the years 1 to 9999 the number of seconds, `253402300800 s`.
  static func text(_ seconds: Int64) -> String {
    guard (-62_135_596_800..<253_402_300_800).contains(seconds) else { return "\(seconds) s" }
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = seconds - day * 86_400
    let (year, month, date) = civil(day)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { two($0) }.joined(separator: ":")
    return "\(four(year))-\(two(month))-\(two(date)) \(clock) UTC"
  }

  /// Year, month and day of the month of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
  private static func civil(_ day: Int64) -> (Int64, Int64, Int64) {
    // Count years from March, so that the leap day is the last of its year.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func four(_ value: Int64) -> String {
    let digits = "\(value)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
