extension Array where Element: Sendable {
  /// Maps in parallel, in `width` runs of neighbouring elements or a few more.
  ///
  /// Results are in input order, so output never depends on timing. With a width of 1 nothing
  /// leaves the caller.
  func parallelMap<Result: Sendable>(
    width: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard width > 1, count > 1 else { return map(transform) }
    // A few runs per core even out elements that cost more than others.
    let size = Swift.max(1, count / (width * 4))
    let starts = Array<Int>(stride(from: 0, to: count, by: size))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting = starts[...]
      func addNext(_ group: inout TaskGroup<(Int, [Result])>) {
        guard let start = waiting.popFirst() else { return }
        let run = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, run.map(transform)) }
      }
      for _ in 0..<width { addNext(&group) }
      var runs: [Int: [Result]] = [:]
      for await (start, results) in group {
        runs[start] = results
        addNext(&group)
      }
      return starts.flatMap { runs[$0] ?? [] }
    }
  }
}
