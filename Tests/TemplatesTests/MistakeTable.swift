extension Mistake {
  /// What one template shows by itself.
  static let syntax = [
    Mistake("template.unclosed-tag", "é ⟦{{⟧title", help: "‘}}’"),
    Mistake("template.unclosed-tag", "⟦{{⟧title <b>{{title}}</b>", help: "‘}}’"),
    Mistake("template.unclosed-tag", "⟦{{{body}}⟧ {{{body}}}", help: "‘}}}’"),
    Mistake("template.unclosed-tag", "⟦{{{body}}⟧ {{title}}", help: "‘}}}’"),
    Mistake("template.unclosed-tag", "⟦{{{body}}⟧ }}}", help: "‘}}}’"),
    Mistake("template.unclosed-tag", "⟦{{⟧title {{{body}}}"),
    Mistake("template.unclosed-tag", "⟦{{⟧! for ever"),
    Mistake("template.unclosed-tag", "{{=<% %>=}} <%title%> ⟦<%⟧title", help: "‘%>’"),
    Mistake("template.empty-tag", "a ⟦{{}}⟧"),
    Mistake("template.empty-tag", "⟦{{# }}⟧{{title}}"),
    Mistake("template.empty-tag", "⟦{{>*}}⟧"),
    Mistake("template.empty-tag", "⟦{{{ }}}⟧"),
    Mistake("template.bad-name", "{{⟦the title⟧}}", help: "without spaces"),
    Mistake("template.bad-name", "{{ ⟦#title⟧ }}", help: "right behind"),
    Mistake("template.bad-name", "{{&⟦{body⟧}}", help: "right behind"),
    Mistake("template.bad-name", "{{⟦city..name⟧}}", help: "a.b"),
    Mistake("template.bad-name", "{{⟦.name⟧}}", help: "a.b"),
    Mistake("template.bad-name", "{{>*⟦card.⟧}}"),
    Mistake("template.bad-delimiters", "⟦{{=<%=}}⟧{{title}}", help: "{{=<% %>=}}"),
    Mistake("template.bad-delimiters", "⟦{{=a b c=}}⟧"),
    Mistake("template.bad-delimiters", "⟦{{==}}⟧"),
    Mistake("template.bad-delimiters", "⟦{{=<% %>}}⟧{{title}}"),
    Mistake("template.unclosed", "a\n⟦{{#past}}⟧\n{{title}}", help: "{{/past}}"),
    Mistake("template.unclosed", "⟦{{$main}}⟧", help: "{{/main}}"),
    Mistake("template.unclosed", "⟦{{<small}}⟧", others: sizes),
    Mistake("template.unclosed", "⟦{{<*card}}⟧", others: sizes, help: "{{/*card}}"),
    Mistake("template.mismatched-close", "{{title}}⟦{{/title}}⟧", help: "remove"),
    Mistake("template.mismatched-close", "{{#sessions}}⟦{{/session}}⟧", help: "{{/sessions}}"),
    Mistake(
      "template.mismatched-close", "{{#past}}{{#city}}{{name}}⟦{{/past}}⟧{{title}}",
      help: "{{/city}}"),
    Mistake(
      "template.mismatched-close", "{{<*card}}⟦{{/card}}⟧", others: sizes, help: "{{/*card}}"),
    Mistake("template.block-twice", "{{<b}}{{$a}}{{/a}}⟦{{$a}}⟧{{/a}}{{/b}}", others: block),
    Mistake("template.outside-block", "{{<b}} ⟦lost⟧ {{$a}}kept{{/a}}{{/b}}", others: block),
    Mistake(
      "template.outside-block", "{{<b}}\n⟦{{#past}}⟧{{$a}}{{/a}}{{/past}}{{! fine }}\n{{/b}}",
      others: block),
    Mistake("template.phrase-use", "⟦{{{t.hello}}}⟧", phrases: hello, help: "{{t.hello}}"),
    Mistake("template.phrase-use", "⟦{{#t.hello}}⟧{{/t.hello}}", phrases: hello),
    Mistake("template.phrase-use", "⟦{{t}}⟧"),
    Mistake("template.phrase-use", "⟦{{>*t.hello}}⟧", phrases: hello),
    Mistake("template.phrase-tag", "{{t.a}}", phrases: ["a": "é ⟦{{{body}}}⟧"]),
    Mistake("template.phrase-tag", "{{t.a}}", phrases: ["a": "⟦{{>b}}⟧"]),
    Mistake("template.phrase-tag", "{{t.a}}", phrases: ["a": "⟦{{t.a}}⟧"]),
    Mistake("template.phrase-tag", "", phrases: ["a": "⟦{{! no }}⟧"]),
  ]

  /// What templates show with what surrounds them.
  static let surroundings = [
    Mistake("template.unknown-name", "{{⟦tilte⟧}}", help: "‘title’"),
    Mistake("template.unknown-name", "{{city.⟦nam⟧}}", help: "‘name’"),
    Mistake("template.unknown-name", "{{ city.mayor.⟦nme⟧ }}", help: "‘name’"),
    Mistake("template.unknown-name", "{{#sessions}}{{⟦dat⟧}}{{/sessions}}", help: "‘date’"),
    Mistake("template.unknown-name", "{{#sessions}}{{⟦tilte⟧}}{{/sessions}}", help: "‘title’"),
    Mistake("template.unknown-name", "{{⟦date⟧}}", help: "known here: body, card, city"),
    Mistake("template.unknown-name", "{{title.⟦x⟧}}"),
    Mistake("template.unknown-name", "{{^⟦pats⟧}}{{/pats}}", help: "‘past’"),
    Mistake("template.unknown-name", "{{#⟦pats⟧}}{{anything}}{{/pats}}", help: "‘past’"),
    Mistake("template.unknown-name", "{{#city}}{{city.⟦x⟧}}{{name}}{{/city}}"),
    Mistake("template.unknown-name", "{{>*⟦crad⟧}}", help: "‘card’"),
    Mistake(
      "template.unknown-name", "{{#sessions}}{{>s}}{{/sessions}}",
      others: ["s": "{{date}} {{venue.name}} {{⟦venu⟧}}"], help: "‘venue’"),
    Mistake(
      "template.unknown-name", "{{<b}}{{$a}}{{⟦tilte⟧}}{{/a}}{{/b}}", others: block,
      help: "‘title’"),
    Mistake("template.unknown-name", "{{t.a}}", phrases: ["a": "à {{city.⟦nme⟧}}"], help: "‘name’"),
    Mistake(
      "template.unknown-template", "{{>⟦partials/nva⟧}}", others: ["partials/nav": ""],
      help: "‘partials/nav’"),
    Mistake("template.unknown-template", "{{<⟦bse⟧}}{{$x}}{{/x}}{{/bse}}", others: ["base": ""]),
    Mistake("template.unknown-template", "⟦{{>*card}}⟧", others: ["small": ""]),
    Mistake("template.unknown-template", "", others: ["unused": "{{>⟦x⟧}}"]),
    Mistake("template.unknown-phrase", "{{⟦t.helo⟧}}", phrases: hello, help: "‘hello’"),
    Mistake("template.unknown-phrase", "{{⟦t.a.b⟧}}"),
    Mistake(
      "template.unknown-block", "{{<b}}{{$⟦b⟧}}{{x}}{{/b}}{{/b}}", others: block, help: "here: a"),
    Mistake(
      "template.unknown-block", "{{<outer}}{{$a}}{{/a}}{{$⟦mian⟧}}{{/mian}}{{/outer}}",
      others: ["outer": "{{$main}}{{/main}}{{>b}}"].merging(block) { $1 }, help: "‘main’"),
    Mistake("template.not-printable", "⟦{{sessions}}⟧", help: "{{#sessions}}"),
    Mistake("template.not-printable", "⟦{{city}}⟧"),
    Mistake("template.not-printable", "⟦{{city.mayor}}⟧"),
    Mistake("template.not-printable", "⟦{{{past}}}⟧"),
    Mistake("template.not-printable", "{{#past}}⟦{{.}}⟧{{/past}}"),
    Mistake("template.not-html", "⟦{{{title}}}⟧", help: "{{title}}"),
    Mistake("template.not-html", "⟦{{& card }}⟧"),
    Mistake("template.not-html", "{{#sessions}}⟦{{{note}}}⟧{{/sessions}}"),
    Mistake("template.escaped-html", "⟦{{body}}⟧", help: "{{{body}}}"),
    Mistake("template.escaped-html", "{{#body}}⟦{{.}}⟧{{/body}}"),
    Mistake("template.not-a-template-name", "⟦{{>*title}}⟧", help: "without ‘*’"),
    Mistake("template.not-a-template-name", "⟦{{>*city}}⟧"),
    Mistake(
      "template.endless", "{{>a}}", others: ["a": "{{>b}}", "b": "{{^past}}⟦{{>a}}⟧{{/past}}"]),
    Mistake("template.endless", "⟦{{>page}}⟧"),
    Mistake(
      "template.too-deep", "{{>a}}",
      others: ["a": "{{#tags}}⟦{{>a}}⟧{{>a}}{{/tags}}{{#sessions}}{{>a}}{{/sessions}}"]),
    Mistake(
      "template.too-deep",
      String(repeating: "{{#past}}", count: 100) + "⟦{{#past}}⟧"
        + String(repeating: "{{/past}}", count: 101)),
    Mistake("template.too-large", "{{>d1}}", others: doubling),
  ]

  private static let sizes = ["small": "", "large": ""]
  private static let block = ["b": "{{$a}}{{/a}}"]
  private static let hello = ["hello": "Hello"]

  /// Twenty templates of which each calls the next one twice: a million texts.
  ///
  /// The fifth, which holds a sixteenth of them, is where the bound is passed first.
  private static let doubling = (1...20).reduce(into: ["d21": "x"]) { files, number in
    let call = "{{>d\(number + 1)}}"
    files["d\(number)"] = call + (number == 5 ? "⟦\(call)⟧" : call)
  }
}
