"""What Chromium makes of the pages: `browser.py SITE [--all | ADDRESS…]`, those of the sample by default.

Each page is loaded once, and looked at light and dark, narrow and wide, with the reader's own
spacing, in forced colours and in print; once more without scripts if it has any.
"""
import asyncio
import json
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import async_playwright

import axe
import keyboard
import tools
from pages import Site, finding
from served import served

SCRIPTS = axe.source() + Path(__file__).with_name("probes.js").read_text(encoding="utf-8")
SCHEMES, WIDTHS = ["light", "dark"], [1280, 320]
# Nothing but loopback has an address, and the browser asks for nothing of its own.
SWITCHES = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--disable-background-networking",
            "--disable-dev-shm-usage", "--disable-gpu"]
LINES = """() => {
    const lines = element => element.innerText.split('\\n').map(line => line.trim()).filter(Boolean)
    const forms = new Set([...document.querySelectorAll('form, search, [data-printed]')].flatMap(lines))
    return lines(document.body).filter(line => !forms.has(line))
}"""



class Visitor:
    """One page of the browser that goes from address to address."""

    def __init__(self, browser, origin):
        self.browser, self.origin, self.noticed = browser, origin, []

    async def start(self):
        options = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}
        self.context = await self.browser.new_context(**options)
        self.plain = await self.browser.new_context(java_script_enabled=False, **options)
        self.page = await self.context.new_page()
        self.page.on("console", lambda message: self.noticed.append(("console", message.text)))
        self.page.on("pageerror", lambda error: self.noticed.append(("console", str(error))))
        self.page.on("request", self.asked)
        self.page.on("response", self.answered)
        return self

    def asked(self, request):
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and not request.url.startswith(self.origin + "/"):
            self.noticed.append(("foreign-request", request.url))

    def answered(self, response):
        if response.status >= 400:
            self.noticed.append(("request", f"{response.status} for {response.url}"))

    async def visit(self, address):
        """Every finding of one page, as a rule and a text."""
        page, self.noticed = self.page, []
        await page.set_viewport_size({"width": 1280, "height": 900})
        await page.emulate_media(color_scheme="light", forced_colors="none", media="screen")
        await page.goto(self.origin + address, wait_until="load")
        await page.evaluate(SCRIPTS)
        async for found in self.views(page, framed=address.startswith("/embed/")):
            yield found
        for name in await page.evaluate("probes.stored()"):
            yield "storage", name
        for cookie in await self.context.cookies():
            yield "storage", f"the cookie {cookie['name']}"
        await self.context.clear_cookies()
        if await page.locator("script:not([type='application/ld+json'])").count():
            await page.emulate_media(media="screen")
            async for found in self.without_scripts(page, address):
                yield found
        for found in self.noticed:
            yield found

    async def views(self, page, framed):
        async for found in keyboard.findings(page):
            yield found
        if framed:
            await page.evaluate("probes.ground()")
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 900})
            for scheme in SCHEMES:
                await page.emulate_media(color_scheme=scheme)
                async for found in axe.findings(page, f"{scheme} {width}", scheme != SCHEMES[0], framed):
                    yield found
            for rule, probe in (("overflow", "overflow"), ("target-size", "targets")):
                for text in await page.evaluate(f"probes.{probe}()"):
                    yield rule, f"{width}: {text}"
        await page.evaluate("probes.space()")
        for text in await page.evaluate("probes.overflow()"):
            yield "overflow", f"320 with the reader's spacing: {text}"
        await page.evaluate("probes.unspace()")
        await page.emulate_media(color_scheme="light", forced_colors="active")
        async for rule, text in axe.findings(page, "forced colours", colour=True):
            yield "forced-colours", f"{rule} {text}"
        async for found in keyboard.forced(page):
            yield found
        await page.emulate_media(forced_colors="none", media="print")
        if not await page.evaluate("(document.querySelector('main') ?? document.body).checkVisibility()"):
            yield "print", "what the page says is not printed"
        if not (await page.pdf(format="Letter")).startswith(b"%PDF-"):
            yield "print", "no PDF came out"

    async def without_scripts(self, page, address):
        """Scripts may add a form and the day of printing; all other words are there without them."""
        plain = await self.plain.new_page()
        await plain.goto(self.origin + address, wait_until="load")
        there = set(await plain.evaluate(LINES))
        for line in await page.evaluate(LINES):
            if line not in there:
                yield "scripts", f"only with scripts: {line}"
        await plain.close()


async def findings(site, addresses):
    waiting, found = list(addresses), []

    async def work(visitor):
        while waiting:
            address = waiting.pop(0)
            noticed = dict.fromkeys([each async for each in visitor.visit(address)])
            found.extend(finding(address, *each) for each in noticed)

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=tools.chromium(), args=SWITCHES)
        with served(site.folder) as origin:
            visitors = [await Visitor(browser, origin).start() for _ in range(os.cpu_count() or 1)]
            await asyncio.gather(*map(work, visitors))
        await browser.close()
    return found


if __name__ == "__main__":
    site = Site(sys.argv[1])
    addresses = list(site.pages) if "--all" in sys.argv else sys.argv[2:] or site.sampled()
    for each in asyncio.run(findings(site, addresses)):
        print(json.dumps(each, ensure_ascii=False))
