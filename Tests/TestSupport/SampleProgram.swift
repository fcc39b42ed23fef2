/// The smallest program of two languages; it wants a theme `mini`.
public enum SampleProgram {
  /// Its content by path.
  public static let content = [
    "content/program.yml": """
    name: {fr: Café avec un policier, en: Coffee with a Cop}
    languages: [fr-CA, en-CA]
    url: https://cafe.example.org
    timezone: America/Toronto
    theme: mini
    organization: {fr: Service d’exemple, en: Example Service}

    """,
    "content/index.fr.md": "---\ntitre: Accueil\n---\nBonjour.\n",
    "content/index.en.md": "---\ntitle: Home\n---\nHello.\n",
    "content/cities/index.fr.md": "---\ntitre: Villes\n---\n",
    "content/cities/index.en.md": "---\ntitle: Cities\n---\n",
  ]
}
