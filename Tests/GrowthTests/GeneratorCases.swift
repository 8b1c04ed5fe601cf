import AnchorCodeGen
import AnchorIDL
import TestSupport

private func file(_ members: String) -> [UInt8] {
  Array(#"{"metadata":{"name":"grown","version":"1.0.0","spec":"0.1.0"},\#(members)}"#.utf8)
}

private func generated(
  _ name: String, from size: Int = 4, upTo largest: Int = 1 << 20, fault: String? = nil,
  _ members: @escaping @Sendable (Int) -> String
) -> GrowthCase {
  GrowthCase("IDL, \(name)", from: size, upTo: largest, fault: fault) {
    file(members($0))
  } work: { bytes in
    do throws(IDLParsingError) {
      _ = try CodeGenerator().generate(bytes, baseName: "grown")
    } catch {
      // As the command prints it.
      for diagnostic in error.diagnostics {
        precondition(!diagnostic.rendered(file: "grown.json", source: bytes).isEmpty)
      }
    }
  }
}

/// Read alone, where the generator's work would hide the reader's.
private func parsed(_ name: String, _ members: @escaping @Sendable (Int) -> String) -> GrowthCase {
  GrowthCase("IDL read, \(name)", from: 20) {
    file(members($0))
  } work: { bytes in
    var diagnostics: [IDLDiagnostic] = []
    _ = try IDL(parsing: bytes, diagnostics: &diagnostics)
  }
}

private func structure(_ name: String, _ fields: String) -> String {
  #"{"name":"\#(name)","type":{"kind":"struct","fields":[\#(fields)]}}"#
}

private func instruction(_ name: String, accounts: String = "", arguments: String = "") -> String {
  #"{"name":"\#(name)","discriminator":[1,2,3,4,5,6,7,8],"accounts":[\#(accounts)],"args":[\#(arguments)]}"#
}

let generatorCases: [GrowthCase] = [
  generated("types") { count in
    #""instructions":[],"types":[\#(list(count) { structure("Type\($0)", #"{"name":"amount","type":"u64"}"#) })]"#
  },
  generated("types, each holding the one before") { count in
    let types = list(count) { index in
      structure(
        "Type\(index)",
        index % 20 == 0
          ? #"{"name":"a","type":"u8"}"# : #"{"name":"a","type":{"defined":{"name":"Type\#(index - 1)"}}}"#)
    }
    return #""instructions":[],"types":[\#(types)]"#
  },
  generated("fields of a type") { count in
    #""instructions":[],"types":[\#(structure("Wide", list(count) { #"{"name":"field_\#($0)","type":"u64"}"# }))]"#
  },
  generated("fields of varying size") { count in
    #""instructions":[],"types":[\#(structure("Wide", list(count) { #"{"name":"field_\#($0)","type":{"vec":"string"}}"# }))]"#
  },
  generated("variants of an enum", upTo: 64) { count in
    let variants = list(count) { #"{"name":"Variant\#($0)","fields":[{"name":"value","type":"u8"}]}"# }
    return #""instructions":[],"types":[{"name":"Choice","type":{"kind":"enum","variants":[\#(variants)]}}]"#
  },
  generated("accounts") { count in
    let accounts = list(count) {
      #"{"name":"Account\#($0)","discriminator":[\#($0 / 250),\#($0 % 250),1,1,1,1,1,1]}"#
    }
    let types = list(count) {
      structure("Account\($0)", #"{"name":"owner","type":"pubkey"},{"name":"list","type":{"vec":"u64"}}"#)
    }
    return #""instructions":[],"accounts":[\#(accounts)],"types":[\#(types)]"#
  },
  generated("events") { count in
    let events = list(count) {
      #"{"name":"Event\#($0)","discriminator":[\#($0 / 250),\#($0 % 250),1,1,1,1,1,1]}"#
    }
    let types = list(count) { structure("Event\($0)", #"{"name":"owner","type":"pubkey"}"#) }
    return #""instructions":[],"events":[\#(events)],"types":[\#(types)]"#
  },
  generated("instructions") { count in
    let accounts =
      #"{"name":"payer","writable":true,"signer":true},{"name":"system_program","address":"11111111111111111111111111111111"}"#
    return
      #""instructions":[\#(list(count) { #"{"name":"instruction_\#($0)","discriminator":[\#($0 / 250),\#($0 % 250),1,1,1,1,1,1],"accounts":[\#(accounts)],"args":[{"name":"amount","type":"u64"}]}"# })]"#
  },
  generated("arguments of an instruction") { count in
    #""instructions":[\#(instruction("go", arguments: list(count) { #"{"name":"argument_\#($0)","type":"u64"}"# }))]"#
  },
  generated("accounts of an instruction", upTo: 64) { count in
    #""instructions":[\#(instruction("go", accounts: list(count) { #"{"name":"account_\#($0)"}"# }))]"#
  },
  generated("derived accounts of an instruction", upTo: 60) { count in
    let accounts = list(count) { index in
      let path = index == 0 ? "payer" : "account_\(index - 1)"
      return
        #"{"name":"account_\#(index)","pda":{"seeds":[{"kind":"const","value":[97]},{"kind":"account","path":"\#(path)"}]}}"#
    }
    return
      #""instructions":[\#(instruction("go", accounts: #"{"name":"payer","signer":true},"# + accounts))]"#
  },
  generated("fields that accounts are derived from", upTo: 60) { count in
    let accounts = list(count) {
      #"{"name":"account_\#($0)","pda":{"seeds":[{"kind":"const","value":[97]},{"kind":"account","path":"pool.field_\#($0)","account":"Pool"}]}}"#
    }
    let pool = structure("Pool", list(count) { #"{"name":"field_\#($0)","type":"pubkey"}"# })
    return
      #""instructions":[\#(instruction("go", accounts: #"{"name":"pool"},"# + accounts))],"accounts":[{"name":"Pool","discriminator":[1,1,1,1,1,1,1,1]}],"types":[\#(pool)]"#
  },
  generated("accounts with an address and an instruction each", from: 32) { count in
    let discriminator = { (index: Int) in "[\(index / 250),\(index % 250),1,1,1,1,1,1]" }
    let accounts = list(count) { #"{"name":"Account\#($0)","discriminator":\#(discriminator($0))}"# }
    let types = list(count) { structure("Account\($0)", #"{"name":"owner","type":"pubkey"}"#) }
    let instructions = list(count) {
      #"{"name":"go_\#($0)","discriminator":\#(discriminator($0)),"args":[],"accounts":[{"name":"account\#($0)","pda":{"seeds":[{"kind":"const","value":[\#($0 / 250),\#($0 % 250)]}]}}]}"#
    }
    return #""instructions":[\#(instructions)],"accounts":[\#(accounts)],"types":[\#(types)]"#
  },
  generated("seeds of an account", upTo: 4) { count in
    let seeds = list(count) { _ in #"{"kind":"const","value":[97,98]}"# }
    return
      #""instructions":[\#(instruction("go", accounts: #"{"name":"derived","pda":{"seeds":[\#(seeds)]}}"#))]"#
  },
  generated("errors") { count in
    #""instructions":[],"errors":[\#(list(count) { #"{"code":\#(6_000 + $0),"name":"Error\#($0)","msg":"message"}"# })]"#
  },
  generated("constants") { count in
    #""instructions":[],"constants":[\#(list(count) { #"{"name":"CONSTANT_\#($0)","type":"u64","value":"\#($0)"}"# })]"#
  },
  generated("lines of documentation") { count in
    #""instructions":[],"docs":[\#(list(count) { #""line \#($0)""# })],"types":[\#(structure("Type", ""))]"#
  },
  generated("names that are one in Swift") { count in
    let fields = list(count) { #"{"name":"\#(String(repeating: "_", count: $0 % 60))value","type":"u8"}"# }
    return #""instructions":[],"types":[\#(structure("Wide", fields))]"#
  },
  generated("a long name") { count in
    #""instructions":[],"types":[\#(structure(String(repeating: "name_", count: count), ""))]"#
  },
  generated("members that are not known") { count in
    #""instructions":[],\#(list(count) { #""unknown\#($0)":{}"# })"#
  },
  generated("faults", from: 200, fault: "each diagnostic counts lines from the beginning") { count in
    #""instructions":[],"types":[\#(list(count) { _ in "1" })]"#
  },
  generated("warnings") { count in
    #""instructions":[],"types":[\#(list(count) { structure("Type\($0)", #"{"name":"a","type":{"defined":{"name":"Missing"}}}"#) })]"#
  },
  generated("aliases of pairs of aliases", from: 3, upTo: 3, fault: "an alias is written out as a tree") {
    count in
    let types = list(count) { index in
      let next = index + 1 == count ? #""u8""# : #"{"defined":{"name":"A\#(index + 1)"}}"#
      return #"{"name":"A\#(index)","type":{"kind":"type","alias":{"hashMap":[\#(next),\#(next)]}}}"#
    }
    let arguments = #"{"name":"q","type":{"defined":{"name":"A0"}}}"#
    return #""instructions":[\#(instruction("go", arguments: arguments))],"types":[\#(types)]"#
  },
  generated("structs of pairs of structs", from: 4, upTo: 4, fault: "an alignment is worked out as a tree") {
    count in
    let types = list(count) { index in
      let field = index + 1 == count ? #""u8""# : #"{"defined":{"name":"A\#(index + 1)"}}"#
      return
        #"{"name":"A\#(index)","serialization":"bytemuck","type":{"kind":"struct","fields":[\#(field),\#(field)]}}"#
    }
    return #""instructions":[],"types":[\#(types)]"#
  },
  generated("instances of a generic type") { count in
    let generic =
      #"{"name":"G","generics":[{"kind":"type","name":"T"}],"type":{"kind":"struct","fields":[{"name":"value","type":{"generic":"T"}}]}}"#
    let fields = list(count) {
      #"{"name":"field_\#($0)","type":{"defined":{"name":"G","generics":[{"kind":"type","type":{"array":["u8",\#($0 + 1)]}}]}}}"#
    }
    return #""instructions":[],"types":[\#(generic),\#(structure("User", fields))]"#
  },
  parsed("types") { count in
    #""instructions":[],"types":[\#(list(count) { structure("Type\($0)", #"{"name":"amount","type":"u64"}"#) })]"#
  },
  parsed("fields of a type") { count in
    #""instructions":[],"types":[\#(structure("Wide", list(count) { #"{"name":"field_\#($0)","type":{"vec":{"option":"u64"}}}"# }))]"#
  },
  parsed("instructions with accounts and arguments") { count in
    let accounts = #"{"name":"payer","writable":true,"signer":true}"#
    let instructions = list(count) {
      instruction("instruction_\($0)", accounts: accounts, arguments: #"{"name":"amount","type":"u64"}"#)
    }
    return #""instructions":[\#(instructions)]"#
  },
  parsed("errors") { count in
    #""instructions":[],"errors":[\#(list(count) { #"{"code":\#(6_000 + $0),"name":"Error\#($0)"}"# })]"#
  },
  parsed("lines of documentation") { count in
    let docs = list(count) { #""line \#($0)""# }
    return
      #""instructions":[],"types":[{"name":"Type","docs":[\#(docs)],"type":{"kind":"struct","fields":[]}}]"#
  },
  GrowthCase("IDL, legacy instructions", from: 4) { count in
    let instructions = list(count) {
      #"{"name":"go\#($0)","accounts":[{"name":"payer","isMut":true,"isSigner":true}],"args":[]}"#
    }
    return Array(#"{"version":"0.1.0","name":"grown","instructions":[\#(instructions)]}"#.utf8)
  } work: { bytes in
    _ = try CodeGenerator().generate(bytes, baseName: "grown")
  },
]
