import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions

extension LoadedTransaction {
  /// The content of the Instructions sysvar: a count, the offset of each instruction, the instructions with their
  /// accounts and data, and the index of the current one.
  func instructionsSysvar(currentIndex: Int) -> [UInt8] {
    let instructions = Array(message.instructions)
    var bodies: [[UInt8]] = []
    for instruction in instructions {
      var body: [UInt8] = []
      body.append(littleEndian: UInt16(truncatingIfNeeded: instruction.accountIndices.count))
      for position in instruction.accountIndices {
        let account = privileges[Int(position)]
        body.append(UInt8((account.isSigner ? 1 : 0) | (account.isWritable ? 2 : 0)))
        body.append(words: addresses[Int(position)].words)
      }
      body.append(words: addresses[Int(instruction.programIDIndex)].words)
      body.append(littleEndian: UInt16(truncatingIfNeeded: instruction.data.count))
      body += instruction.data
      bodies.append(body)
    }
    var output: [UInt8] = []
    output.append(littleEndian: UInt16(truncatingIfNeeded: instructions.count))
    var offset = 2 + 2 * instructions.count
    for body in bodies {
      output.append(littleEndian: UInt16(truncatingIfNeeded: offset))
      offset += body.count
    }
    for body in bodies { output += body }
    output.append(littleEndian: UInt16(truncatingIfNeeded: currentIndex))
    return output
  }
}
