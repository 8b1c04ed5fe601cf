import AnchorIDL

/// An IDL file of spec 0.1.0 with the necessary members and these, one a line.
func idlText(_ members: String...) -> [UInt8] {
  let head = #""metadata": {"name": "tiny", "version": "0.1.0", "spec": "0.1.0"}"#
  return Array(("{\n" + ([head] + members).joined(separator: ",\n") + "\n}\n").utf8)
}

/// The diagnostics of a file, as they are printed.
func diagnosis(of source: [UInt8]) -> String {
  var diagnostics: [IDLDiagnostic] = []
  do throws(IDLParsingError) {
    _ = try IDL(parsing: source, diagnostics: &diagnostics)
  } catch {
    diagnostics = error.diagnostics
  }
  return diagnostics.map { $0.rendered(file: "tiny.json", source: source) }.joined(separator: "\n")
}
