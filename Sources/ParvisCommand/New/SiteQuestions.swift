import ArgumentParser
import Parvis
import Source

/// What a new site is made from: the command line’s answers, and those of the person at the
/// terminal.
struct SiteQuestions {
  private let options: CommonOptions
  private let questions: Questions
  private let reporter: Reporter

  init(_ options: CommonOptions) {
    self.options = options
    questions = Questions(options)
    reporter = Reporter(options)
  }

  /// The preset of that name, or the one that the person names.
  func preset(_ name: String?) throws -> Preset {
    var report = Report()
    let tree = try SiteFolder.shipped("presets", into: &report)
    let names = Preset.names(in: tree)
    let presets = names.compactMap { Preset.read($0, from: tree, into: &report) }
    let list = names.joined(separator: ", ")
    var wanted = name
    if wanted == nil, questions.canAsk {
      let lines = presets.map { "  \($0.name)  \($0.summary[options.lang])\n" }
      try StandardStream.error.write(lines.joined())
      wanted = try questions.ask(
        Message(fr: "Le point de départ: \(list)", en: "The preset: \(list)"))
    }
    guard let wanted else { throw questions.missing(Message("--preset"), Message(list)) }
    if let preset = presets.first(where: { $0.name == wanted }) { return preset }
    guard names.contains(wanted) else {
      throw reporter.refuse(
        Message(
          fr: "il n’y a pas de point de départ « \(wanted) »; choisissez parmi: \(list)",
          en: "there is no preset ‘\(wanted)’; choose among: \(list)"))
    }
    try reporter.tell(report.inSourceOrder, in: tree)
    throw Reporter.Exit.contentErrors
  }

  /// The request with every question answered.
  func completed(_ request: SiteRequest, _ given: [SiteQuestion: String]) throws -> SiteRequest {
    var request = request
    for question in SiteQuestion.allCases {
      if let text = given[question] { try request.answer(question, text) }
    }
    for question in SiteQuestion.allCases where given[question] == nil {
      if questions.canAsk {
        try ask(question, &request)
      } else if request.usual(question) == nil {
        throw missing(question)
      }
    }
    return request
  }

  /// Asks until the answer can be taken.
  private func ask(_ question: SiteQuestion, _ request: inout SiteRequest) throws {
    let usual = request.usual(question)
    while true {
      guard let text = try questions.ask(question.prompt, usual: usual) else {
        throw missing(question)
      }
      if text == usual { return }
      do throws(Refusal) {
        return try request.answer(question, text)
      } catch {
        try StandardStream.error.write(error.text(in: options.lang))
      }
    }
  }

  private func missing(_ question: SiteQuestion) -> ExitCode {
    questions.missing(Message("--" + question.rawValue), question.prompt)
  }
}
