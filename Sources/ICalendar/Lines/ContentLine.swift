/// A logical line taken apart: RFC 5545 §3.1's `contentline`.
struct ContentLine {
  /// The name in upper case.
  let name: String
  let parameters: [Parameter]
  /// What stands after the colon.
  let value: ArraySlice<UInt8>

  /// Why a line is none, and at which octet of it, from 0.
  struct SyntaxError: Error {
    let problem: ReadingError.Problem
    let offset: Int
  }

  /// Takes a line apart in one pass.
  init(_ bytes: [UInt8]) throws(SyntaxError) {
    let isColon = { (byte: UInt8) in byte == UInt8(ascii: ":") }
    var rest = bytes[...]
    name = try Self.name(&rest)
    var parameters: [Parameter] = []
    while rest.first == UInt8(ascii: ";") {
      rest.removeFirst()
      let start = rest.startIndex
      let name = try Self.name(&rest)
      guard rest.first == UInt8(ascii: "=") else {
        throw SyntaxError(problem: .parameterWithoutValue(name), offset: rest.startIndex)
      }
      var values: [String] = []
      repeat {
        rest.removeFirst()
        values.append(try Self.parameterValue(&rest))
      } while rest.first == UInt8(ascii: ",")
      // Parameters are few; a limit keeps this search from growing with a hostile line.
      guard parameters.count < Self.parameterLimit else {
        throw SyntaxError(problem: .tooManyParameters(limit: Self.parameterLimit), offset: start)
      }
      guard !parameters.contains(where: { $0.name == name }) else {
        throw SyntaxError(problem: .repeatedParameter(name), offset: start)
      }
      parameters.append(Parameter(name, values: values))
    }
    guard let colon = rest.first, isColon(colon) else {
      throw SyntaxError(problem: .noColon, offset: rest.startIndex)
    }
    self.parameters = parameters
    value = rest.dropFirst()
  }

  /// The most parameters of one property.
  static let parameterLimit = 100

  private static func name(_ rest: inout ArraySlice<UInt8>) throws(SyntaxError) -> String {
    let name = rest.prefix(while: isNameByte)
    guard !name.isEmpty else { throw SyntaxError(problem: .noName, offset: rest.startIndex) }
    rest = rest.dropFirst(name.count)
    return uppercasedName(String(decoding: name, as: UTF8.self))
  }

  private static func parameterValue(
    _ rest: inout ArraySlice<UInt8>
  ) throws(SyntaxError) -> String {
    let quote = UInt8(ascii: "\"")
    let start = rest.startIndex
    if rest.first == quote {
      guard let end = rest.dropFirst().firstIndex(of: quote) else {
        throw SyntaxError(problem: .openQuote, offset: start)
      }
      defer { rest = rest[(end + 1)...] }
      return ParameterText.unescaped(rest[(start + 1)..<end])
    }
    let value = rest.prefix { !":;,\"".utf8.contains($0) }
    rest = rest.dropFirst(value.count)
    if rest.first == quote {
      throw SyntaxError(problem: .quoteInValue, offset: rest.startIndex)
    }
    return ParameterText.unescaped(value)
  }
}
