import CLibFuzzer
import Foundation

// usage: fuzz list
//        fuzz ENTRY [OPTION OF LIBFUZZER]...     without a folder of its own it begins with the entry's seeds

let arguments = CommandLine.arguments
guard arguments.count > 1, let entry = entries.first(where: { $0.name == arguments[1] }) else {
  let isList = arguments.dropFirst().first == "list"
  for entry in entries { print(isList ? entry.name : "  \(entry.name): \(entry.subject)") }
  exit(isList ? 0 : 64)
}

let seeds = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(entry.name)-\(getpid())")
try FileManager.default.createDirectory(at: seeds, withIntermediateDirectories: true)
for (number, seed) in try entry.seeds().enumerated() {
  try Data(seed).write(to: seeds.appending(path: "seed-\(number)"))
}
let options = Array(arguments.dropFirst(2)) + [seeds.path()]
exit(run(entry, options))
