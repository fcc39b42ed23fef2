import Source

/// The theme's assets, with a fingerprint in their names so that browsers may keep them for ever.
struct ThemeAssets: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    theme.assets.compactMap { name, file in
      theme.assetPaths[Theme.assetKey(name)].map { path in
        Plan(path: Routes.output(path), make: { file.bytes })
      }
    }
  }
}

/// Pictures and documents to download, under the addresses that their folders say.
struct FilesAndPictures: Output {
  func plans(for site: Site, _ theme: Theme, stamps: Stamps) -> [Plan] {
    let files = site.pictures.mapValues(\.file).merging(site.downloads) { file, _ in file }
    return files.map { path, file in
      Plan(
        path: Routes.output(site.routes.file(path)), make: { file.bytes },
        origin: .start(of: file.path))
    }
  }
}
