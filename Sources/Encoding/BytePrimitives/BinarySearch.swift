extension RandomAccessCollection {
  /// The first index whose element satisfies `predicate`, which must then hold for all elements after it; the end
  /// if no element does.
  /// - Complexity: O(log n) calls of `predicate`.
  @inlinable
  package func partitioningIndex<Failure: Error>(
    where predicate: (Element) throws(Failure) -> Bool
  ) throws(Failure) -> Index {
    var (start, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(start, offsetBy: half)
      if try predicate(self[middle]) {
        count = half
      } else {
        start = index(after: middle)
        count -= half + 1
      }
    }
    return start
  }
}
