/// What templates become once they are checked: one flat array of instructions without places,
/// in which all static text, phrases and indentation are already bytes.
struct Program: Sendable {
  /// One step of rendering.
  ///
  /// Nothing but numbers, so that reading one counts no references.
  enum Instruction: Sendable {
    /// Appends bytes of ``Program/bytes``.
    case text(Range<Int>)
    /// Prints a value.
    case print(Lookup, Printing)
    /// Runs the next `count` instructions for each item of a list, or once if the value is true.
    case section(Lookup, count: Int)
    /// Runs the next `count` instructions if the value is false, empty or absent.
    case inverted(Lookup, count: Int)
    /// Runs a routine.
    case call(Int)
    /// Runs the routine that an entry of ``Program/choices`` gives for a text.
    case choose(Lookup, Int)
  }

  /// How a value is printed.
  enum Printing: Sendable {
    /// Texts and HTML, both escaped.
    case escaped
    /// HTML as it is; a text is escaped all the same.
    case html
    /// Texts and HTML as they are. Never made where shapes are known.
    case unescaped
  }

  /// Where a value is found.
  struct Lookup: Sendable {
    /// How many frames below the top of the stack, or nil to search.
    ///
    /// A search takes the first record from the top that has the name; only templates without
    /// shapes need one.
    let up: Int?
    /// The parts of the name, in ``Program/names``; empty for the frame itself.
    let path: Range<Int>
  }

  /// All static text.
  private(set) var bytes: [UInt8] = []
  /// The parts of all names.
  private(set) var names: [String] = []
  /// All instructions.
  private(set) var code: [Instruction] = []
  /// The instructions of each routine: one template under one stack of shapes, with one
  /// indentation and one set of blocks.
  private(set) var routines: [Range<Int>] = []
  /// For each place of a dynamic name, the routine for each of its values.
  private(set) var choices: [[String: Int]] = []

  private var paths: [[String]: Range<Int>] = [:]

  /// Reserves the number of a routine.
  mutating func reserveRoutine() -> Int {
    routines.append(0..<0)
    return routines.count - 1
  }

  /// Gives a routine its instructions.
  mutating func define(_ routine: Int, _ instructions: [Instruction]) {
    routines[routine] = code.count..<code.count + instructions.count
    code += instructions
  }

  /// Adds the routines for the values of a dynamic name.
  mutating func addChoice(_ routines: [String: Int]) -> Int {
    choices.append(routines)
    return choices.count - 1
  }

  /// The place of a name.
  mutating func lookup(up: Int?, path: [String]) -> Lookup {
    if let known = paths[path] { return Lookup(up: up, path: known) }
    let range = names.count..<names.count + path.count
    names += path
    paths[path] = range
    return Lookup(up: up, path: range)
  }

  /// Adds static text.
  mutating func addText(_ text: some Collection<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes += text
    return start..<bytes.count
  }
}

/// The instructions of a routine while they are made.
struct Assembly {
  /// What is made so far.
  private(set) var code: [Program.Instruction] = []
  /// The first instruction that text may be joined to: none before the last jump.
  private var joinable = 0

  /// Appends an instruction.
  mutating func append(_ instruction: Program.Instruction) {
    code.append(instruction)
  }

  /// Appends static text, joined to text before it.
  mutating func text(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if code.count > joinable, case .text(let last) = code.last, last.upperBound == range.lowerBound
    {
      code[code.count - 1] = .text(last.lowerBound..<range.upperBound)
    } else {
      code.append(.text(range))
    }
  }

  /// Reserves the place of an instruction that runs those that follow.
  mutating func open() -> Int {
    code.append(.text(0..<0))
    joinable = code.count
    return code.count - 1
  }

  /// Fills the place with an instruction that knows how many follow.
  mutating func close(_ index: Int, _ instruction: (_ count: Int) -> Program.Instruction) {
    code[index] = instruction(code.count - index - 1)
    joinable = code.count
  }
}
