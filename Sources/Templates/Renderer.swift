import Source

/// Runs a program over a value, nesting no deeper than the templates do.
struct Renderer {
  /// What is run.
  let program: Program

  /// Runs a routine and appends what it prints.
  ///
  /// The stack holds what sections have entered, the innermost last, and is left as it was.
  func run(routine: Int, over stack: inout [TemplateValue], into output: inout [UInt8]) {
    run(program.routines[routine], over: &stack, into: &output)
  }

  private func run(
    _ range: Range<Int>, over stack: inout [TemplateValue], into output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.code[index]
      index += 1
      switch instruction {
      case .text(let text): output.append(contentsOf: program.bytes[text])
      case .print(let name, let printing):
        print(value(name, in: stack), printing, into: &output)
      case .section(let name, let count):
        let body = index..<index + count
        index += count
        switch value(name, in: stack) {
        case .list(let items):
          for item in items { enter(item, body, over: &stack, into: &output) }
        case let value?:
          if value.isTrue { enter(value, body, over: &stack, into: &output) }
        case nil: break
        }
      case .inverted(let name, let count):
        if value(name, in: stack)?.isTrue ?? false { index += count }
      case .call(let routine): run(routine: routine, over: &stack, into: &output)
      case .choose(let name, let choice):
        if case .text(let text) = value(name, in: stack),
          let routine = program.choices[choice][text]
        {
          run(routine: routine, over: &stack, into: &output)
        }
      }
    }
  }

  private func enter(
    _ value: TemplateValue, _ body: Range<Int>, over stack: inout [TemplateValue],
    into output: inout [UInt8]
  ) {
    stack.append(value)
    run(body, over: &stack, into: &output)
    stack.removeLast()
  }

  private func print(
    _ value: TemplateValue?, _ printing: Program.Printing, into output: inout [UInt8]
  ) {
    switch (value, printing) {
    case (.text(let text), .escaped), (.text(let text), .html), (.html(let text), .escaped):
      output.appendEscapedForHTML(text)
    case (.html(let text), _), (.text(let text), .unescaped):
      output.append(contentsOf: text.utf8)
    default: break
    }
  }

  private func value(_ name: Program.Lookup, in stack: [TemplateValue]) -> TemplateValue? {
    if let up = name.up { return follow(name.path, from: stack[stack.count - 1 - up]) }
    guard let first = name.path.first else { return stack.last }
    // The innermost record that has the first part; the other parts are its own or absent.
    let frame = stack.last { frame in
      if case .record(let fields) = frame { fields[program.names[first]] != nil } else { false }
    }
    return frame.flatMap { follow(name.path, from: $0) }
  }

  private func follow(_ path: Range<Int>, from frame: TemplateValue) -> TemplateValue? {
    guard let first = path.first else { return frame }
    guard case .record(let fields) = frame, let value = fields[program.names[first]] else {
      return nil
    }
    return path.count == 1 ? value : follow(path.dropFirst(), from: value)
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
