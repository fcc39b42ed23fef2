"""Judges feeds of news: {path: text} in, {path: {"errors": […], "entries": […]}} out.

Atom is read by feedparser, and held against the musts of RFC 4287 with the XML parser of Python;
JSON Feed against the musts of its version 1.1. Both give their entries in the same form.
"""

import html.parser
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

import feedparser
from rfc3339_validator import validate_rfc3339

ATOM = "{http://www.w3.org/2005/Atom}"
TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9/._-]+")


class Addresses(html.parser.HTMLParser):
    """The addresses of a piece of HTML, and the elements that it leaves open."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src")]


def judge_content(text, errors):
    for address in Addresses(text).found:
        if not re.match(r"(https?://|mailto:|tel:)", address):
            errors.append(f"content: {address} is not absolute")


def one(element, name, errors):
    found = element.findall(ATOM + name)
    if len(found) != 1:
        errors.append(f"{element.tag}: {len(found)} {name}")
        return ""
    return "".join(found[0].itertext())


def judge_atom(text):
    errors = []
    feed = ElementTree.fromstring(text.encode())
    if feed.tag != ATOM + "feed":
        errors.append(f"the root is {feed.tag}")
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        errors.append("no author")
    for element in [feed, *feed.findall(ATOM + "entry")]:
        if not TAG.fullmatch(one(element, "id", errors)):
            errors.append("no tag: id")
        one(element, "title", errors)
        if not validate_rfc3339(one(element, "updated", errors)):
            errors.append("updated is no date-time")
        links = [(link.get("rel"), link.get("href")) for link in element.findall(ATOM + "link")]
        if [rel for rel, _ in links].count("alternate") != 1:
            errors.append("not one alternate link")
        if not all(href.startswith("https://") for _, href in links):
            errors.append("a link is not absolute")
    if not any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")):
        errors.append("no self link")

    read = feedparser.parse(text.encode(), sanitize_html=False, resolve_relative_uris=False)
    if read.bozo:
        errors.append(f"feedparser: {read.bozo_exception}")
    entries = []
    for entry in read.entries:
        content = entry.content[0]
        if content.type != "text/html":
            errors.append(f"content is {content.type}")
        judge_content(content.value, errors)
        entries.append(
            [entry.id, entry.link, entry.title, entry.published, entry.updated, content.language,
             entry.get("summary") if "summary_detail" in entry else None, content.value.strip()])
    return errors, entries


def judge_json(text):
    errors = []
    feed = json.loads(text)
    if feed["version"] != "https://jsonfeed.org/version/1.1":
        errors.append("version")
    for name in ("title", "home_page_url", "feed_url", "language", "items"):
        if not feed.get(name):
            errors.append(f"no {name}")
    if not all(author.get("name") for author in feed["authors"]):
        errors.append("no author")
    entries = []
    for item in feed["items"]:
        if not TAG.fullmatch(item["id"]):
            errors.append("no tag: id")
        for name in ("date_published", "date_modified"):
            if not validate_rfc3339(item[name]):
                errors.append(f"{name} is no date-time")
        judge_content(item["content_html"], errors)
        entries.append(
            [item["id"], item["url"], item["title"], item["date_published"],
             item["date_modified"], item["language"], item.get("summary"),
             item["content_html"].strip()])
    return errors, entries


def judge(path, text):
    try:
        errors, entries = (judge_json if path.endswith(".json") else judge_atom)(text)
    except Exception as error:  # whatever is wrong with the text is the verdict
        return {"errors": [f"{type(error).__name__}: {error}"], "entries": []}
    ids = [entry[0] for entry in entries]
    if len(set(ids)) != len(ids):
        errors.append("an id twice")
    return {"errors": errors, "entries": entries}


feeds = json.load(sys.stdin)
json.dump({path: judge(path, text) for path, text in feeds.items()}, sys.stdout)
