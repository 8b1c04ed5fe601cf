@testable import CommandInterface

/// A program with every feature of a declaration.
let sample = Command(
  name: "pool-tool", abstract: "Looks at pools.",
  discussion: "Everything is read from files.\n\nNothing is sent anywhere.", version: "1.2.3",
  subcommands: [
    Command(
      name: "decode", abstract: "Decodes what a node returns.",
      subcommands: [
        Command(
          name: "account", abstract: "Decodes an account.",
          arguments: [.init("file", "A getAccountInfo answer, or - for standard input.", completion: .file)],
          options: [
            .init("program", "The program's address.", letter: "p", valueName: "key", defaultValue: "main"),
            .init("form", "How the bytes are written.", choices: ["base64", "hex"]),
          ],
          flags: [
            .init("json", "Print JSON.", letter: "j"),
            .init(
              "verbose", "Print more than anybody wants to know, so much that the line has to be broken.",
              letter: "v"),
          ]
        ) { values, output in
          output.writeLine(
            "\(try values.require("file")) \(values["program"] ?? "") \(values["form"] ?? "") \(values.has("json"))"
          )
        }
      ]),
    Command(
      name: "sum", abstract: "Adds numbers.",
      arguments: [.init("number", "A number.", isOptional: true, isRepeating: true)],
      options: [
        .init("start", "Where to start.", isRequired: true),
        .init("skip", "A number to leave out.", isRepeating: true),
      ]
    ) { values, output in
      output.write("partial ")
      let start: Int8 = try values.integer("start") ?? 0
      let numbers = values.all("number").compactMap { Int($0) }
      guard numbers.count == values.all("number").count else { throw CommandError("not a number\nat all") }
      output.writeLine("\(numbers.reduce(Int(start), +)) without \(values.all("skip"))")
    },
  ])

/// The outcome of the sample with these arguments.
func outcome(_ words: String) async -> CommandProcess.Outcome {
  await CommandProcess.outcome(of: sample, words: words.split(separator: " ").map(String.init))
}
