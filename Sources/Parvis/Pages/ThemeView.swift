import Source
import Templates

/// A theme as its own pages show it.
struct ThemeModel: Sendable {
  let theme: Theme
  let routes: Routes
}

/// What a theme says of itself in `theme.yml`.
let themeView = View<ThemeModel>([
  .text(
    "brand", fr: "La couleur du bandeau, comme #12324f, pour theme-color.",
    en: "The colour of the band, as #12324f, for theme-color."
  ) {
    $0.theme.colors.light[.brand]?.hex
  },
  .text(
    "brand-dark", fr: "Cette couleur en mode sombre.", en: "That colour in dark mode."
  ) {
    $0.theme.colors.dark[.brand]?.hex
  },
  .record(
    "logo", of: pictureView, fr: "Le logo; son texte de remplacement est vide, car le nom le suit.",
    en: "The logo; its alternative text is empty, for the name follows it."
  ) { model in
    model.theme.logo.flatMap { logo in
      model.theme.assetPaths[Theme.assetKey(logo.name)].map { path in
        PictureModel(
          href: model.routes.href(path), url: model.routes.absolute(path), alt: "",
          picture: logo.picture)
      }
    }
  },
])
