/// The name that an author probably meant, or nil where none is near.
///
/// Near is: one edit (a letter more, less, other, or two swapped) for every three letters,
/// at least one, case and accents aside. Of equals the first. O(names × length²).
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(name.folded.unicodeScalars)
  guard wanted.count <= 64 else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in names {
    let letters = Array(candidate.folded.unicodeScalars)
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= limit, distance < max(wanted.count, 1) else { continue }
    if let found = best, found.distance <= distance { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// The optimal string alignment distance: insertions, deletions, changes, swaps of neighbours.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var current = [i]
    for j in 1...b.count {
      let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var cost = min(last[j] + 1, current[j - 1] + 1, change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.count]
}
