import ICalendar
import Source

/// The site as it is, and the file that holds the facts of a city in it.
struct CityToEdit: Sendable {
  /// A check of the site.
  let before: BuildResult
  let site: Site
  let city: City
  let file: SourceFile

  /// What came of looking for a city.
  enum Search {
    case found(CityToEdit)
    /// Why there is nothing to edit.
    case nothing(ChangeAnswer)
  }

  /// Checks the site, and finds a city by what people call it.
  ///
  /// - Throws: where a time zone cannot be read.
  static func find(
    _ name: String, in sources: SourceTree, _ options: BuildOptions, found: Report
  ) async throws(FileError) -> Search {
    let before = try await check(sources, options, found: found)
    guard let site = before.site else { return .nothing(.unreadable(before)) }
    do throws(Refusal) {
      let city = try site.city(named: name)
      guard let path = site.pages[city.key]?.versions[site.program.defaultLanguage]?.path,
        let file = sources[path]
      else { return .nothing(.unreadable(before)) }
      return .found(CityToEdit(before: before, site: site, city: city, file: file))
    } catch {
      return .nothing(before.report.hasErrors ? .unreadable(before) : .refused(error))
    }
  }
}
