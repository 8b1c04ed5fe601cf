import Foundation

/// Compares text with a file in `Tests/Snapshots`, in the folder of the test's target.
///
/// With `RECORD_SNAPSHOTS=1` the file is written instead, and the test fails once to say so.
///
/// - Parameters:
///   - name: The file's name with its extension.
///   - file: The test's own file.
/// - Throws: The first different line.
public func matchSnapshot(_ text: String, named name: String, file: String = #filePath) throws {
  // Not beside the test: a target's folder holds sources alone.
  let target = URL(filePath: file).deletingLastPathComponent().lastPathComponent
  let folder = Folders.package.appending(path: "Tests/Snapshots/\(target)")
  let place = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    throw FixtureError("\(name) recorded; run again without RECORD_SNAPSHOTS")
  }
  guard let recorded = try? Data(contentsOf: place) else {
    throw FixtureError("no snapshot \(name); record it with RECORD_SNAPSHOTS=1")
  }
  try Fixtures.match(text: text, String(decoding: recorded, as: UTF8.self), name)
}
