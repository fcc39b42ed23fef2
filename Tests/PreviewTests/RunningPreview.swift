import Foundation
import TestSupport
import Testing

/// `parvis serve`, started.
struct RunningPreview {
  let process = Process()
  /// The port that it chose.
  let port: String

  /// Starts it with a limit of descriptors, and waits until it says its address.
  init(_ root: URL, descriptors: Int = 256) throws {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -n \(descriptors); exec \"$0\" \"$@\"", Place.parvis.path, "serve", "--root",
      root.path,
      "--port", "0", "--lang", "fr", "--now", "2026-11-21T09:00",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = ""
    while !said.contains("http://127.0.0.1:") || !said.hasSuffix("\n") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended: \(said)")
      said += String(decoding: data, as: UTF8.self)
    }
    #expect(said.hasPrefix("reconstruit en "))
    // What it says later must find a reader.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    let address = try #require(URL(string: String(said.split(separator: "\n").last ?? "")))
    port = String(try #require(address.port))
  }
}
