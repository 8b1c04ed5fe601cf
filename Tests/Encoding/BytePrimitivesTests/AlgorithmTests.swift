import BytePrimitives
import Testing

@Suite("Binary search and checked arithmetic")
struct AlgorithmTests {
  @Test("The partitioning index is the first that satisfies the predicate")
  func partitioningIndex() {
    for count in 0..<20 {
      for bound in 0...count {
        #expect((0..<count).partitioningIndex { $0 >= bound } == bound)
      }
    }
    #expect([10, 20, 30][1...].partitioningIndex { $0 > 25 } == 2)
  }

  @Test("A search takes about as many calls as the count has binary digits")
  func searchCost() {
    var calls = 0
    _ = (0..<1_000_000).partitioningIndex { element in
      calls += 1
      return element >= 999_999
    }
    #expect(calls <= 20)
  }

  @Test("A sum or difference that the type cannot hold throws the given error")
  func checkedArithmetic() throws {
    #expect(try UInt8(200).adding(55, orThrow: Overflow()) == 255)
    #expect(throws: Overflow.self) { try UInt8(200).adding(56, orThrow: Overflow()) }
    #expect(try Int8(-100).subtracting(28, orThrow: Overflow()) == -128)
    #expect(throws: Overflow.self) { try Int8(-100).subtracting(29, orThrow: Overflow()) }
    #expect(throws: Overflow.self) { try UInt64(0).subtracting(1, orThrow: Overflow()) }
  }

  private struct Overflow: Error {}
}
