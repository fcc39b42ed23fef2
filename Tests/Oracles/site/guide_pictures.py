"""Pictures of the preview for the staff guide, as WebP: `guide_pictures.py PARVIS FOLDER`.

The reference program in a folder of its own, on one morning: built, then edited as the guide says.
"""
import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import tools
from pictures import ENCODED, FROM_PNG, NOW

WINDOW, WIDE = {"width": 1000, "height": 640}, {"width": 1000, "height": 700}
# Saturday, November 21, 2026, 9:00 in Toronto.
MORNING = "1795269600"
CITY = "content/cities/blainville.fr.md"
CANCELLED = ("changements:\n", "changements:\n  - date: 2027-04-07\n    annulée: météo\n")
MISTAKE = ("mercredi 13 janvier 2027", "jeudi 13 janvier 2027")
# By language: the session’s page, its city’s page.
ADDRESSES = {
    "fr": ("/villes/blainville/2027-04-07/", "/villes/blainville/"),
    "en": ("/en/cities/blainville/2027-04-07/", "/en/cities/blainville/"),
}


def edit(root, before, after):
    """Writes into the city’s file, where the words stand once."""
    path = root / CITY
    text = path.read_text()
    assert text.count(before) == 1, before
    path.write_text(text.replace(before, after))


def shots(browser, parvis, root, language):
    """The four pictures of one language, as PNG by name."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": MORNING}
    server = subprocess.Popen(
        [parvis, "serve", "--root", root, "--port", "0", "--lang", language],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
    try:
        said = iter(server.stdout.readline, "")
        origin = next(filter(None, (re.search(r"http://127\.0\.0\.1:\d+", line) for line in said)))[0]
        session, city = ADDRESSES[language]
        page = browser.new_page(viewport=WINDOW)
        page.clock.set_fixed_time(NOW)
        page.goto(origin + session)
        yield "preview", page.screenshot()
        page.goto(origin + "/__parvis/")
        yield "review", page.screenshot(clip={"x": 0, "y": 0, "width": 1000, "height": 300})
        page.goto(origin + city)
        edit(root, *MISTAKE)
        page.locator("parvis-preview .errors").wait_for()
        page.wait_for_load_state("load")
        yield "error", page.screenshot()
        edit(root, *reversed(MISTAKE))
        page.locator("parvis-preview .errors").wait_for(state="detached")
        page.set_viewport_size(WIDE)
        page.goto(origin + "/__parvis/both")
        first, second = page.frames[1:]
        for frame in (first, second):
            frame.wait_for_load_state("load")
        first.evaluate("address => { location = address }", ADDRESSES["fr"][1])
        second.wait_for_url(origin + ADDRESSES["en"][1])
        for frame in (first, second):
            frame.wait_for_load_state("load")
        yield "both", page.screenshot()
    finally:
        server.terminate()
        server.wait()


def main(parvis, folder):
    folder.mkdir(parents=True, exist_ok=True)
    package = Path(__file__).parents[3]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        browser = playwright.chromium.launch(executable_path=tools.chromium(), args=["--no-sandbox"])
        encoder = browser.new_page()
        encoder.evaluate(ENCODED)
        for language in ADDRESSES:
            root = Path(scratch) / language
            shutil.copytree(package / "content", root / "content")
            subprocess.run([parvis, "build", "--quiet", "--root", root], check=True,
                           env={**os.environ, "SOURCE_DATE_EPOCH": MORNING})
            edit(root, *CANCELLED)
            for name, png in shots(browser, parvis, root, language):
                picture = encoder.evaluate(FROM_PNG, base64.b64encode(png).decode())
                (folder / f"{name}-{language}.webp").write_bytes(base64.b64decode(picture))
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
