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
      var body = ByteWriter()
      body.append(UInt16(truncatingIfNeeded: instruction.accountIndices.count))
      for position in instruction.accountIndices {
        let account = privileges[Int(position)]
        body.append(UInt8((account.isSigner ? 1 : 0) | (account.isWritable ? 2 : 0)))
        body.append(addresses[Int(position)])
      }
      body.append(addresses[Int(instruction.programIDIndex)])
      body.append(UInt16(truncatingIfNeeded: instruction.data.count))
      body.append(contentsOf: instruction.data)
      bodies.append(body.bytes)
    }
    var output = ByteWriter()
    output.append(UInt16(truncatingIfNeeded: instructions.count))
    var offset = 2 + 2 * instructions.count
    for body in bodies {
      output.append(UInt16(truncatingIfNeeded: offset))
      offset += body.count
    }
    for body in bodies { output.append(contentsOf: body) }
    output.append(UInt16(truncatingIfNeeded: currentIndex))
    return output.bytes
  }
}
