import Source

extension Lock {
  /// The lock as the content has it.
  ///
  /// A lock that is missing beside an output that Parvis built is an error and not a new start:
  /// every subscriber would see every session as new.
  static func read(
    from tree: SourceTree, _ options: BuildOptions, into report: inout Report
  ) -> Lock {
    guard let file = tree[path] else {
      if options.isRebuild || options.locked {
        report.add(
          .lockMissing, at: nil,
          Message(fr: "il n’y a pas de \(path)", en: "there is no \(path)"),
          help: Message(
            fr: "reprenez-le de la sauvegarde ou de git: git checkout -- \(path)",
            en: "take it back from the backup or from git: git checkout -- \(path)"))
      }
      return Lock()
    }
    return options.readings.lock(of: file) ?? Lock(file, into: &report)
  }

  /// With `--locked`, refuses a build that would change any byte of the lock.
  func compare(
    with old: Lock, _ sources: SourceTree, _ options: BuildOptions, into report: inout Report
  ) {
    guard options.locked, let file = sources[Self.path], file.bytes != bytes else { return }
    let changed = sessions.keys.filter { sessions[$0] != old.sessions[$0] }.sorted()
    let shown = changed.prefix(3).joined(separator: ", ")
    report.add(
      .lockChanges, at: .start(of: Self.path),
      Message(
        fr: "cette construction changerait parvis.lock"
          + (shown.isEmpty
            ? "" : "; rencontres nouvelles ou changées: \(changed.count), dont \(shown)"),
        en: "this build would change parvis.lock"
          + (shown.isEmpty ? "" : "; new or changed sessions: \(changed.count), such as \(shown)")),
      help: Message(
        fr: "construisez sans --locked, puis enregistrez parvis.lock avec le contenu",
        en: "build without --locked, then commit parvis.lock with the content"))
  }
}
