#!/usr/bin/env python3
"""Writes large sites to measure with: plainly invented, the same at every run.

    sites.py sessions DIR [CITIES] [SESSIONS]   two languages, SESSIONS sessions in each of CITIES
    sites.py pages DIR [PAGES]                  one language, pages of 5 KB with what staff write
"""

import datetime
import pathlib
import sys

PROGRAM = """---
name: Café avec un policier
languages: [{languages}]
url: https://cafe.example.org
timezone: America/Toronto
theme: {theme}
organization: Service de police
contact: {{email: cafe@service.example, phone: +1 450 555-0100}}
emergency: 911
""".removeprefix("---\n")

PARAGRAPH = """Les policiers rencontrent les citoyens *autour d’un café*, une fois par mois, dans un lieu
que chacun connaît : **sans rendez-vous**, sans ordre du jour. On y parle de circulation, de
vandalisme, de cyclistes ou de la fête de quartier ; chacun dit ce qui le préoccupe, et l’équipe
explique ce qu’elle peut faire.

- une question par personne, puis une autre ;
- un policier du quartier, toujours le même ;
- un compte rendu sur [la page du programme](/).

"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def sessions(root, cities=200, count=100):
    content = root / "content"
    write(content / "program.yml", PROGRAM.format(languages="fr-CA, en-CA", theme="plain"))
    for language, home, city_title, list_title in (
        ("fr", "Accueil", "Villes", "Rencontres"),
        ("en", "Home", "Cities", "Sessions"),
    ):
        write(content / f"index.{language}.md", f"---\ntitle: {home}\n---\n")
        write(content / "cities" / f"index.{language}.md", f"---\ntitle: {city_title}\n---\n")
        write(content / "sessions" / f"index.{language}.md", f"---\ntitle: {list_title}\n---\n")
    first = datetime.date(2026, 11, 26)
    for number in range(cities):
        name = f"ville-{number:03}"
        days = "".join(
            f"  - {{date: {first + datetime.timedelta(days=7 * week + number % 7)}, "
            f"time: 9 h à 11 h, venue: exemple}}\n"
            for week in range(count)
        )
        facts = (
            f"organizer: Service de police de Ville {number}\n"
            "contact: {phone: +1 450 555-0101, email: cafe@ville.example}\n"
            "venues:\n  exemple:\n    name: Café de l’Exemple\n"
            f"    address: {number + 1}, rue de l’Exemple, Ville {number} (Québec) J7C 0A0\n"
            f"    geo: {45 + number / 1000:.4f}, -73.8800\n"
            "    accessibility: [step-free, transit]\n"
            f"sessions:\n{days}"
        )
        write(content / "cities" / f"{name}.fr.md", f"---\ntitle: Ville {number}\n{facts}---\n")
        write(content / "cities" / f"{name}.en.md", f"---\ntitle: Town {number}\n---\n")


def pages(root, count=10_000):
    content = root / "content"
    write(content / "program.yml", PROGRAM.format(languages="fr-CA", theme="plain"))
    write(content / "index.md", "---\ntitle: Accueil\n---\n")
    body = PARAGRAPH
    while len(body.encode()) < 5 * 1024:
        body += PARAGRAPH
    for section in range((count + 499) // 500):
        folder = content / f"partie-{section:03}"
        write(folder / "index.md", f"---\ntitle: Partie {section}\n---\n")
        for number in range(section * 500, min(count, section * 500 + 500)):
            write(
                folder / f"page-{number:06}.md",
                f"---\ntitle: Page {number}\nsummary: Ce que dit la page {number}.\n---\n"
                f"## Section\n\n{body}",
            )


if __name__ == "__main__":
    kind, folder, *numbers = sys.argv[1:]
    {"sessions": sessions, "pages": pages}[kind](pathlib.Path(folder), *map(int, numbers))
