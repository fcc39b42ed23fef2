"""What a screen reader is told of a few pages: a JSON object of Playwright's accessibility trees."""
import json
import sys

from playwright.sync_api import sync_playwright

import tools
from pages import SAMPLE, Site
from served import served

KINDS = ["home", "month", "session"]

site = Site(sys.argv[1])
trees = {}
with sync_playwright() as playwright, served(site.folder) as origin:
    browser = playwright.chromium.launch(executable_path=tools.chromium())
    page = browser.new_page()
    for kind in KINDS:
        for address in site.twins(SAMPLE[kind]):
            page.goto(origin + address)
            trees[f"{kind}.{site.pages[address].language}"] = page.locator("body").aria_snapshot()
    browser.close()
print(json.dumps(trees, ensure_ascii=False))
