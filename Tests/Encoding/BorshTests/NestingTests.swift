import Borsh
import Testing

/// A list of lists of lists …, the cheapest way to nest: four bytes a level.
private struct Folder: BorshRecursive, BorshEncodable, Equatable {
  var folders: [Folder]

  init(_ folders: [Folder]) { self.folders = folders }

  init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError) {
    do throws(BorshError) {
      folders = try [Folder](borsh: &bytes, depth: try depth.deeper(at: bytes))
    } catch {
      throw error.inside(field: "folders")
    }
  }

  static var minimumBorshSize: Int { 4 }

  func encode(borsh output: inout [UInt8]) throws(BorshError) { try folders.encode(borsh: &output) }

  static func chain(_ levels: Int) -> Folder {
    (1..<levels).reduce(Folder([])) { inner, _ in Folder([inner]) }
  }
}

@Suite("Nesting")
struct NestingTests {
  @Test("Values nested as deep as the limit are read")
  func deepest() throws {
    let deepest = Folder.chain(BorshDepth.limit)
    #expect(try Folder(wholeBorsh: deepest.borshBytes()) == deepest)
  }

  @Test("One level more is refused where it begins")
  func tooDeep() throws {
    let bytes = try Folder.chain(BorshDepth.limit + 1).borshBytes()
    let error = #expect(throws: BorshError.self) { try Folder(wholeBorsh: bytes) }
    #expect(error?.code == .nesting)
    #expect(error?.offset == BorshDepth.limit * 4)
    #expect(error?.path.count == BorshDepth.limit * 2 + 1)
  }

  @Test("A million levels are refused like one too many, the stack does not overflow")
  func hostile() throws {
    let level: [UInt8] = [1, 0, 0, 0]
    var bytes: [UInt8] = []
    for _ in 0..<1_000_000 { bytes += level }
    let error = #expect(throws: BorshError.self) { try Folder(wholeBorsh: bytes) }
    #expect(error?.code == .nesting)
    #expect(throws: BorshError.self) { try [Folder?](wholeBorsh: [1, 0, 0, 0, 1] + bytes) }
  }

  @Test("Depth passes through options and maps")
  func throughOthers() throws {
    let folder = Folder([Folder([])])
    let map: BorshMap<UInt8, Folder> = [1: folder]
    let inner = try depth(BorshDepth.limit - 1)
    let read = try at(.outermost, BorshMap<UInt8, Folder>.self, map.borshBytes())
    #expect(read == map)
    #expect(throws: BorshError.self) { try at(inner, BorshMap<UInt8, Folder>.self, map.borshBytes()) }
    #expect(try at(.outermost, Folder?.self, Optional(folder).borshBytes()) == folder)
    #expect(throws: BorshError.self) { try at(inner, Folder?.self, Optional(folder).borshBytes()) }
  }

  private func at<T: BorshRecursive>(_ depth: BorshDepth, _: T.Type, _ bytes: [UInt8]) throws -> T {
    try reading(bytes) { (cursor) throws(BorshError) in try T(borsh: &cursor, depth: depth) }.value
  }

  private func depth(_ levels: Int) throws -> BorshDepth {
    try reading([]) { (cursor) throws(BorshError) in
      var depth = BorshDepth.outermost
      for _ in 0..<levels { depth = try depth.deeper(at: cursor) }
      return depth
    }.value
  }
}
