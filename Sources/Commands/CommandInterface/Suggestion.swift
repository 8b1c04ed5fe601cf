/// Suggestions for a misspelled word.
enum Suggestion {
  /// `; did you mean 'decode'?` if a candidate is similar, else nothing.
  static func text(for word: String, among candidates: [String]) -> String {
    // The distance takes time in proportion to the product of both lengths.
    guard word.count <= 64 else { return "" }
    let near = candidates.map { (distance: distance(word, $0), candidate: $0) }
      .filter { $0.distance <= max(2, $0.candidate.count / 4) && $0.distance < $0.candidate.count }
      .min { $0.distance < $1.distance }
    return near.map { "; did you mean '\($0.candidate)'?" } ?? ""
  }

  /// The number of letters to insert, remove, replace or swap with their neighbour to get from one word to the
  /// other.
  static func distance(_ a: String, _ b: String) -> Int {
    let (first, second) = (Array(a), Array(b))
    var before: [Int] = []
    var above = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[second.count]
  }
}
