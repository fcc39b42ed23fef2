import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension MessageLanguage {
  /// What the environment asks for: French where it says so first, else English.
  ///
  /// `LC_ALL` counts before `LC_MESSAGES`, and that before `LANG`, as POSIX has it.
  static let ofEnvironment: MessageLanguage = {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("fr") == true ? .french : .english
  }()
}

/// A text for help pages, in the language of the environment.
func say(fr french: String, en english: String) -> String {
  Message(fr: french, en: english)[.ofEnvironment]
}
