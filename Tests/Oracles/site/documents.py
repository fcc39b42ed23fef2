"""HTML and SVG files as far as the judges read them, by Python's own parser."""
from html.parser import HTMLParser

# Where addresses stand; those of LOADED are fetched with the page.
ADDRESSES = {"a": "href", "area": "href", "link": "href", "img": "src", "script": "src", "iframe": "src",
             "source": "src", "object": "data", "embed": "src", "form": "action", "use": "href"}
LOADED = {"img", "script", "iframe", "source", "object", "embed", "use"}
LOADED_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload"}


class Document(HTMLParser):
    """One file: its ids, headings, titles, addresses, and what its head says."""

    def __init__(self, text):
        super().__init__()
        self.language, self.title, self.canonical, self.robots, self.refresh = None, "", None, "", None
        self.ids, self.headings, self.images = [], [], []
        self.links, self.loads = [], []
        self.alternates = []
        self._open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "html":
            self.language = attributes.get("lang")
        elif tag == "img":
            self.images.append(attributes)
        elif tag == "meta":
            self._meta(attributes)
        elif tag == "link":
            self._relation(attributes)
        elif tag == "title" and not self.title:
            self._open.append(tag)
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self._open.append(tag)
            self.headings.append([int(tag[1]), ""])
        address = attributes.get(ADDRESSES.get(tag, ""))
        if address is not None:
            self.links.append(address)
            if tag in LOADED:
                self.loads.append(address)

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, text):
        if self._open and self._open[-1] == "title":
            self.title += text
        elif self._open:
            self.headings[-1][1] += text

    def _meta(self, attributes):
        name = attributes.get("name") or attributes.get("property") or ""
        content = attributes.get("content") or ""
        if name == "robots":
            self.robots = content
        elif name in ("og:url", "og:image"):
            self.links.append(content)
        elif (attributes.get("http-equiv") or "").lower() == "refresh":
            self.refresh = content.partition("url=")[2]
            self.links.append(self.refresh)

    def _relation(self, attributes):
        relations = set((attributes.get("rel") or "").lower().split())
        address = attributes.get("href") or ""
        if "canonical" in relations:
            self.canonical = address
        if "alternate" in relations and "hreflang" in attributes:
            self.alternates.append((attributes["hreflang"], address))
        if relations & LOADED_RELATIONS:
            self.loads.append(address)
