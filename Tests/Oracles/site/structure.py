"""What holds a page together: language, title, headings, ids, its own address, its translations."""
from collections import Counter, defaultdict
from urllib.parse import urljoin

from pages import finding, main


def findings(site):
    titles = defaultdict(list)
    for address, page in site.pages.items():
        if not page.language:
            yield finding(address, "lang", "the html element has none")
        title = " ".join(page.title.split())
        if not title:
            yield finding(address, "title", "has none")
        if address in site.public:
            titles[page.language, title].append(address)
        for name, count in Counter(page.ids).items():
            if count > 1:
                yield finding(address, "duplicate-id", f"{name!r} stands {count} times")
        yield from of_images(address, page)
    for (language, title), addresses in titles.items():
        for address in addresses if len(addresses) > 1 else ():
            yield finding(address, "title-twice", f"{title!r} is that of {len(addresses) - 1} others too")
    for address, page in site.public.items():
        yield from of_headings(address, page)
        own = urljoin(site.origin, address[1:])
        if page.canonical != own:
            yield finding(address, "canonical", f"is {page.canonical}, not {own}")
        yield from of_translations(site, address, page, own)


def of_images(address, page):
    for image in page.images:
        source = image.get("src", "")
        if "alt" not in image:
            yield finding(address, "alt", f"{source} has none")
        if not (image.get("width") and image.get("height")):
            yield finding(address, "image-size", f"{source} does not say how large it is")


def of_headings(address, page):
    levels = [level for level, _ in page.headings]
    if levels.count(1) != 1:
        yield finding(address, "h1", f"has {levels.count(1)} of them")
    for (before, _), (level, text) in zip(page.headings, page.headings[1:]):
        if level > before + 1:
            yield finding(address, "heading-level", f"h{level} after h{before}: {text}")
    for level, text in page.headings:
        if not text.strip():
            yield finding(address, "heading-empty", f"an h{level} without a word")


def of_translations(site, address, page, own):
    """Each version names every version, itself included, and one for readers of any other language."""
    tags = [tag for tag, _ in page.alternates]
    versions = dict(page.alternates)
    if len(tags) != len(versions):
        yield finding(address, "hreflang", "names a language twice")
    # A chooser of languages is in none of them, and names itself as the one for all others.
    if own not in (versions.get(page.language), versions.get("x-default")):
        yield finding(address, "hreflang", "does not name itself")
    if "x-default" not in versions:
        yield finding(address, "hreflang", "has no x-default")
    for tag, link in versions.items():
        target = site.resolve("/", link)
        twin = site.public.get(target[0]) if target else None
        if not twin:
            yield finding(address, "hreflang", f"{tag} leads to no page: {link}")
        elif sorted(twin.alternates) != sorted(page.alternates):
            yield finding(address, "hreflang", f"{tag} leads to {target[0]}, which names other versions")
        elif tag != "x-default" and twin.language != tag:
            yield finding(address, "hreflang", f"{tag} leads to {target[0]}, whose language is {twin.language}")


if __name__ == "__main__":
    main(findings)
