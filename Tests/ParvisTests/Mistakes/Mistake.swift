import Foundation
import Parvis
import Source
import TestSupport
import Testing

/// One mistake of `sixty-mistakes.txt`, whose first lines say how it is written.
struct Mistake: Sendable, CustomTestStringConvertible {
  typealias Files = [String: [UInt8]]

  let name: String
  /// Keys and values, in order: first what makes the mistake, from `error` on what is expected.
  private var making: [(key: String, value: String)] = []
  private var expected: [(key: String, value: String)] = []

  var testDescription: String { name }

  /// Every mistake, in the order of the file.
  static let all: [Mistake] = {
    let place = Place.package.appending(path: "Tests/ParvisTests/Mistakes/sixty-mistakes.txt")
    var mistakes: [Mistake] = []
    for line in ((try? String(contentsOf: place, encoding: .utf8)) ?? "").split(separator: "\n") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        mistakes.append(Mistake(name: String(line.dropFirst().dropLast())))
      } else if !mistakes.isEmpty, let colon = line.firstIndex(of: ":") {
        mistakes[mistakes.count - 1].add(
          String(line[..<colon]), String(line[colon...].dropFirst(2)))
      }
    }
    return mistakes
  }()

  private init(name: String) { self.name = name }

  private mutating func add(_ key: String, _ value: String) {
    if key == "error" || !expected.isEmpty {
      expected.append((key, value))
    } else {
      making.append((key, value))
    }
  }

  /// What is expected under a key.
  subscript(key: String) -> String? {
    expected.first { $0.key == key }?.value
  }

  /// The bytes of a value.
  static func bytes(_ value: String) -> [UInt8] {
    CaseShorthand.bytes(of: value.replacingOccurrences(of: "⏎", with: "\n"))
  }

  /// The file in which the error is to be found.
  var place: String? {
    self["at"] ?? making.last { ["file", "add", "as"].contains($0.key) }?.value
  }

  /// The reference program with this mistake.
  func made(in reference: Files) throws -> Files {
    var files = reference
    var path = ""
    var before: [UInt8] = []
    for (key, value) in making {
      switch key {
      case "file", "add": path = value
      case "text": files[path] = Self.bytes(value)
      case "from": before = Self.bytes(value)
      case "to":
        let text = try #require(files[path])
        let found = try #require(text.firstRange(of: before), "\(path) has no such text")
        files[path]?.replaceSubrange(found, with: Self.bytes(value))
      case "rename": path = value
      case "as":
        files[value] = files.removeValue(forKey: path)
        path = value
      default: Issue.record("unknown key \(key)")
      }
    }
    return files
  }

  /// The files with the fix; what is put in place is checked against the help.
  func mended(_ files: Files, _ reference: Files, _ found: Diagnostic) throws -> Files {
    var files = files
    let range = try #require(found.range)
    let text = files[range.path] ?? []
    for (key, value) in expected {
      switch key {
      case "put", "own":
        if key == "put" { expectShown(value, by: found) }
        let nearest = text.ranges(of: Self.bytes(self["over"] ?? "")).min {
          abs($0.lowerBound - range.bytes.lowerBound) < abs($1.lowerBound - range.bytes.lowerBound)
        }
        let words = self["over"] == nil ? range.bytes : try #require(nearest)
        files[range.path]?.replaceSubrange(words, with: Self.bytes(value))
      case "line":
        expectShown(value, by: found)
        let start = text[..<range.bytes.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = text[range.bytes.lowerBound...].firstIndex(of: 0x0A) ?? text.count
        let indent = text[start...].prefix { $0 == 0x20 || $0 == 0x2D }.map { _ in UInt8(0x20) }
        files[range.path]?.insert(contentsOf: [0x0A] + indent + Self.bytes(value), at: end)
      case "name":
        let parts = value.split(separator: "/")
        let folder = parts.dropLast().joined(separator: "/") + "/"
        expectShown(
          found.help?.english.contains(folder) == true ? folder : String(parts.last ?? ""),
          by: found)
        files[value] = files.removeValue(forKey: range.path)
      case "create": files[value] = Self.bytes(try #require(self["text"]))
      case "delete": files[range.path] = nil
      case "undo":
        expectShown(value, by: found)
        files = reference
      default: continue
      }
    }
    return files
  }

  /// Expects that the help shows a text, in one of its languages, `…` in it standing for anything.
  private func expectShown(_ text: String, by found: Diagnostic) {
    let help = [found.help?.french, found.help?.english].compactMap { $0 }
    let quoted = help.flatMap { $0.matches(of: /« (.+?) »|‘(.+?)’/).compactMap { $0.1 ?? $0.2 } }
    let isShown =
      help.contains { $0.contains(text) }
      || quoted.contains { $0.hasSuffix("…") && text.hasPrefix($0.dropLast()) }
    #expect(isShown, "the help does not say: \(text)\n\(help)")
  }
}
