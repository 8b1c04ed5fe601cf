import SolanaPrimitives

/// The attribution rule once more, written with split strings and no thought of speed, to compare with.
struct ReferenceReader {
  struct Data: Equatable {
    var logIndex: Int
    var program: String
    var path: [Int]
    var text: String
  }

  private(set) var data: [Data] = []
  private(set) var failures: [[Int]] = []
  private(set) var ending = "complete"
  private var stack: [(program: String, path: [Int], calls: Int)] = []
  private var topLevelCount = 0

  init(_ lines: [String]) {
    for (index, line) in lines.enumerated() where ending == "complete" { read(line, index) }
    if ending == "complete", !stack.isEmpty { ending = "open \(lines.count)" }
  }

  private mutating func read(_ line: String, _ index: Int) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if line == "Log truncated" {
      ending = "truncated \(index)"
    } else if line.utf8.starts(with: "Program data: ".utf8) {
      guard let top = stack.last else { return ending = "data \(index)" }
      let text = String(decoding: line.utf8.dropFirst(14), as: UTF8.self)
      data.append(Data(logIndex: index, program: top.program, path: top.path, text: text))
    } else if words.count >= 3, words[0] == "Program", (try? PublicKey(words[1])) != nil {
      if words.count == 4, words[2] == "invoke", let depth = depth(words[3]) {
        guard depth == stack.count + 1, depth <= 64 else { return ending = "depth \(index)" }
        let path: [Int]
        if stack.isEmpty {
          path = [topLevelCount]
          topLevelCount += 1
        } else {
          path = stack[stack.count - 1].path + [stack[stack.count - 1].calls]
          stack[stack.count - 1].calls += 1
        }
        stack.append((words[1], path, 0))
      } else if words.count == 3 && words[2] == "success" || words.count > 3 && words[2] == "failed:" {
        guard let top = stack.last, top.program == words[1] else { return ending = "end \(index)" }
        if words[2] == "failed:" { failures.append(top.path) }
        stack.removeLast()
      }
    }
  }

  private func depth(_ word: String) -> Int? {
    guard word.hasPrefix("["), word.hasSuffix("]") else { return nil }
    let digits = word.dropFirst().dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard digits == "0" || !digits.hasPrefix("0") else { return nil }
    return Int(digits) ?? .max
  }
}
