"""Dead links and fragments, in pages and in all other files; what a page would load from elsewhere."""
import html
import re
from urllib.parse import urlsplit

from documents import Document
from pages import finding, main


def findings(site):
    def ids(address):
        if address in site.pages:
            return site.pages[address].ids
        if address.endswith(".svg"):
            return Document(site.files[address].read_text(encoding="utf-8")).ids
        return None

    def of(page, link):
        target = site.resolve(page, link)
        if target is None:
            if not re.fullmatch(r"(?:https?://[^/\s]+\S*|(?:mailto|tel|sms|data):\S+)", link):
                yield finding(page, "dead-link", f"{link!r} is no address")
            return
        address, fragment = target
        if address not in site.files:
            yield finding(page, "dead-link", f"{link} leads nowhere")
        elif fragment and ids(address) is not None and fragment not in ids(address):
            yield finding(page, "dead-fragment", f"{link} leads to no place on its page")

    for address, page in site.pages.items():
        for link in dict.fromkeys(page.links):
            yield from of(address, link)
        for link in page.loads:
            if not link.startswith("data:") and site.resolve(address, link) is None:
                yield finding(address, "foreign-load", link)
    for address, file in site.files.items():
        if file.suffix == ".css":
            for link in re.findall(r"""url\(\s*["']?([^"')]+)""", file.read_text(encoding="utf-8")):
                yield from of(address, link) if not urlsplit(link).scheme == "data" else ()
        elif file.suffix in (".ics", ".xml", ".json", ".csv", ".txt"):
            # A calendar folds its lines; a feed of news has escaped HTML in it.
            text = html.unescape(file.read_text(encoding="utf-8").replace("\n ", ""))
            for link in dict.fromkeys(re.findall(re.escape(site.origin) + r"[^\s\"'<>\\,;)]*", text)):
                yield from of(address, link.rstrip("."))


if __name__ == "__main__":
    main(findings)
