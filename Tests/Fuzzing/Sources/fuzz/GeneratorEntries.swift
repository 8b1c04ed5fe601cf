import AnchorCodeGen
import AnchorIDL

let generatorEntries = [
  Entry(
    "idl", "an IDL and the Swift that is generated from it", seeds: { try Seeds.idls() },
    check: { bytes in
      _ = try? CodeGenerator(configuration: GeneratorConfiguration()).generate(bytes, baseName: "fuzz")
      _ = try? GeneratorConfiguration(parsing: bytes)
    })
]
