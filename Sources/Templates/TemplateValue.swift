/// What a template sees: text, HTML, yes or no, and lists and records of these.
///
///     .record(["title": .text("Blainville"), "past": .flag(false), "sessions": .list([…])])
public enum TemplateValue: Sendable, Equatable {
  /// A text, printed by `{{x}}`, always escaped. A section over it is entered where it is not empty.
  case text(String)
  /// Finished HTML, printed as it is, and only by `{{{x}}}` or `{{&x}}`.
  case html(String)
  /// Yes or no, for sections; prints nothing. `.flag(false)` also stands for what is absent.
  case flag(Bool)
  /// Values in their order, for sections, which are entered once for each.
  case list([TemplateValue])
  /// Values by name.
  case record([String: TemplateValue])
}
