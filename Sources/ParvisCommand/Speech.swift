import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension MessageLanguage {
  /// What the person asked for: `--lang` where it is given, else what the environment says first,
  /// else English.
  ///
  /// `LC_ALL` counts before `LC_MESSAGES`, and that before `LANG`, as POSIX has it. The arguments
  /// are looked at before they are parsed, for help pages and for mistakes in them.
  static let asked: MessageLanguage = {
    let process = ProcessInfo.processInfo
    if let option = process.arguments.lastIndex(where: {
      $0.split(separator: "=").first == "--lang"
    }) {
      let parts = process.arguments[option].split(separator: "=", maxSplits: 1)
      let value =
        parts.count == 2 ? String(parts[1]) : process.arguments[option...].dropFirst().first
      if let language = value.flatMap(MessageLanguage.init) { return language }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { process.environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("fr") == true ? .french : .english
  }()
}

/// A text for help pages, in the language that was asked for.
func say(fr french: String, en english: String) -> String {
  Message(fr: french, en: english)[.asked]
}
