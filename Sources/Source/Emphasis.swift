/// Whether the parts of a printed text stand out.
public enum Emphasis: Sendable, CaseIterable {
  /// Text alone: for files, pipes and other programs.
  case none
  /// Colours of the terminal’s own palette, by the control sequences of ECMA-48 §8.3.117.
  case colors

  /// What a part of a text is.
  enum Part: Sendable {
    case error, warning, help
  }

  /// A part of a text as it is printed.
  func text(_ text: String, as part: Part) -> String {
    guard self == .colors else { return text }
    // Yellow for warnings cannot be read on white.
    let color =
      switch part {
      case .error: "31"
      case .warning: "35"
      case .help: "36"
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
