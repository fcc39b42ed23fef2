/// Runs a program over a value, nesting no deeper than the templates do.
struct Renderer {
  private let program: Program
  private var stack: [TemplateValue]

  /// Starts with a stack of one value.
  init(_ program: Program, _ value: TemplateValue) {
    self.program = program
    stack = [value]
  }

  /// Runs a routine and appends what it prints.
  mutating func run(routine: Int, into output: inout [UInt8]) {
    run(program.routines[routine], into: &output)
  }

  private mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.code[index]
      index += 1
      switch instruction {
      case .text(let text): output.append(contentsOf: program.bytes[text])
      case .print(let name, let printing):
        switch (value(name), printing) {
        case (.text(let text), .escaped), (.text(let text), .html), (.html(let text), .escaped):
          output.appendEscaped(text)
        case (.html(let text), _), (.text(let text), .unescaped):
          output.append(contentsOf: text.utf8)
        default: break
        }
      case .section(let name, let count):
        let body = index..<index + count
        index += count
        switch value(name) {
        case .list(let items): for item in items { enter(item, body, into: &output) }
        case let value?: if value.isTrue { enter(value, body, into: &output) }
        case nil: break
        }
      case .inverted(let name, let count):
        if value(name)?.isTrue ?? false { index += count }
      case .call(let routine): run(routine: routine, into: &output)
      case .choose(let name, let choice):
        if case .text(let text) = value(name), let routine = program.choices[choice][text] {
          run(routine: routine, into: &output)
        }
      }
    }
  }

  private mutating func enter(
    _ value: TemplateValue, _ body: Range<Int>, into output: inout [UInt8]
  ) {
    stack.append(value)
    run(body, into: &output)
    stack.removeLast()
  }

  private func value(_ name: Program.Lookup) -> TemplateValue? {
    guard let up = name.up else { return search(name.path) }
    var value = stack[stack.count - 1 - up]
    for part in name.path {
      guard case .record(let fields) = value, let field = fields[program.names[part]] else {
        return nil
      }
      value = field
    }
    return value
  }

  /// Finds the innermost record that has the first part; the other parts are its own or absent.
  private func search(_ path: Range<Int>) -> TemplateValue? {
    guard let first = path.first else { return stack.last }
    for frame in stack.reversed() {
      guard case .record(let fields) = frame, var value = fields[program.names[first]] else {
        continue
      }
      for part in path.dropFirst() {
        guard case .record(let fields) = value, let field = fields[program.names[part]] else {
          return nil
        }
        value = field
      }
      return value
    }
    return nil
  }
}

extension TemplateValue {
  /// Whether a section over the value is entered.
  fileprivate var isTrue: Bool {
    switch self {
    case .text(let text), .html(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}
