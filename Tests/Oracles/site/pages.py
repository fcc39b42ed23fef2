"""The pages of a built site: each file by its address, and the sample that the slow judges see.

Every judge takes the site's folder and prints its findings, a JSON object a line:
`{"page": "/en/", "rule": "h1", "text": "has 2 of them"}`.
"""
import json
import sys
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from documents import Document

# A page of each kind in the reference program, by its address in the default language.
SAMPLE = {
    "home": "/", "cities": "/villes/", "city": "/villes/blainville/", "list": "/rencontres/",
    "month": "/rencontres/2026-12/", "past": "/rencontres/passees/",
    "session": "/villes/blainville/2026-12-02/", "past session": "/villes/blainville/2026-10-07/",
    "cancelled": "/villes/trois-rivieres/2026-11-25/", "moved": "/villes/saint-eustache/2027-03-27/",
    "postponed": "/villes/saint-jerome/2027-02-16/", "new time": "/villes/deux-montagnes/2026-12-10/",
    "news": "/nouvelles/", "article": "/nouvelles/trois-rivieres-2016/", "history": "/historique/",
    "subscribe": "/abonnement/", "contact": "/nous-joindre/", "not found": "/404.html",
}


class Site:
    """A folder as a host would serve it."""

    def __init__(self, folder):
        self.folder = Path(folder)

    @cached_property
    def files(self):
        """Every file, by the address that leads to it."""
        found = {}
        for file in sorted(self.folder.rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                address = "/" + file.relative_to(self.folder).as_posix()
                found[address.removesuffix("index.html")] = file
        return found

    @cached_property
    def pages(self):
        """Every HTML file, read, by its address."""
        return {address: Document(file.read_text(encoding="utf-8"))
                for address, file in self.files.items() if file.suffix == ".html"}

    @cached_property
    def public(self):
        """The pages for people and search engines: no redirect, nothing that asks not to be found."""
        return {address: page for address, page in self.pages.items()
                if page.refresh is None and "noindex" not in page.robots}

    @cached_property
    def origin(self):
        """Where the site will be published, with the path if it has one; ends in a slash."""
        home = self.pages.get("/")
        return home.canonical if home and home.canonical else "https://unknown.invalid/"

    def resolve(self, base, link):
        """The address within the site that a link of a page leads to and its fragment, or None if it leaves."""
        here = urljoin(self.origin, base[1:])
        target = urlsplit(urljoin(here, link.replace("webcal://", "https://", 1)))
        whole = target._replace(query="", fragment="").geturl()
        if not whole.startswith(self.origin):
            return None
        return "/" + unquote(whole[len(self.origin):]), unquote(target.fragment)

    def twins(self, address):
        """The address and those of its translations."""
        page = self.pages.get(address)
        found = [self.resolve("/", link) for _, link in page.alternates] if page else []
        return list(dict.fromkeys([address] + [target[0] for target in found if target]))

    def sampled(self, *kinds):
        """The pages of some kinds, or of every kind of the sample, in each language."""
        return [twin for kind in kinds or SAMPLE for twin in self.twins(SAMPLE[kind])]


def finding(page, rule, text):
    return {"page": page, "rule": rule, "text": " ".join(text.split())}


def main(judge):
    """Runs a judge of files on the folder that is named on the command line."""
    for found in judge(Site(sys.argv[1])):
        print(json.dumps(found, ensure_ascii=False))
