/// An address with its postal code held together, for pages: `Blainville (Québec)⍽⍽J7C⍽0A0`.
///
/// The country of the place decides and not the language of the page, so the codes are known by
/// their form. Canada: two spaces before, one within (Canada Post). France and Belgium: five or
/// four digits that a capital follows, kept with the town. `⍽` is U+00A0. Nothing else changes, and
/// a second pass changes nothing.
func postalAddress(_ text: String) -> String {
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  var result = ""
  for (index, word) in words.enumerated() {
    if index > 0 {
      let next = index + 1 < words.count ? words[index + 1] : ""
      result += space(after: words[index - 1], before: word, then: next)
    }
    result += word
  }
  return result
}

private func space(after left: Substring, before right: Substring, then next: Substring) -> String {
  if has(right, form: "A0A"), has(next, form: "0A0") { return "\u{A0}\u{A0}" }
  if has(left, form: "A0A"), has(right, form: "0A0") { return "\u{A0}" }
  let isCode = has(left, form: "00000") || has(left, form: "0000")
  return isCode && right.first?.isUppercase == true ? "\u{A0}" : " "
}

/// Whether a word begins with a form, `A` being a capital and `0` a digit, and no letter or digit
/// follows; after digits alone, nothing may (`1030, boulevard` has a house number).
private func has(_ word: Substring, form: String) -> Bool {
  guard word.count >= form.count else { return false }
  let rest = word.dropFirst(form.count)
  guard form.contains("A") ? rest.allSatisfy(\.isPunctuation) : rest.isEmpty else { return false }
  return zip(word, form).allSatisfy { character, kind in
    kind == "A" ? ("A"..."Z").contains(character) : ("0"..."9").contains(character)
  }
}
