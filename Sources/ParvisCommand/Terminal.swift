import Parvis
import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension StandardStream {
  /// Whether a person reads along on a screen whose lines can be written anew.
  var isScreen: Bool {
    isTerminal && ProcessInfo.processInfo.environment["TERM"].map { $0 != "dumb" } ?? false
  }

  /// Colours where a screen can show them and the person did not refuse: `NO_COLOR`, where it is
  /// not empty (no-color.org).
  var emphasis: Emphasis {
    let refusal = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return isScreen && refusal.isEmpty ? .colors : .none
  }
}

/// The one line that says how far a long build is, written anew again and again.
struct ProgressLine: Sendable {
  let language: MessageLanguage

  /// Work that is done sooner shows nothing.
  private static let patience = Duration.milliseconds(500)
  /// To the line’s beginning, and all of it erased: ECMA-48 §8.3.41.
  private static let erasing = "\r\u{1B}[K"

  /// What to write some time after the work began; at the end (`nil`) the line goes away.
  func text(_ progress: Progress?, after time: Duration) -> String {
    guard time >= Self.patience else { return "" }
    return Self.erasing + (progress.map(words) ?? "")
  }

  private func words(_ progress: Progress) -> String {
    let (done, total) = (progress.done, progress.total)
    let message =
      switch progress.stage {
      case .reading: Message(fr: "lecture…", en: "reading…")
      case .checking: Message(fr: "vérification…", en: "checking…")
      case .writing:
        Message(
          fr: "écriture: \(done) fichiers sur \(total)", en: "writing: \(done) of \(total) files")
      }
    return message[language]
  }
}
