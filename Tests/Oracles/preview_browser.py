"""What Chromium shows of a preview while its site is edited, as one JSON object.

usage: preview_browser.py PORT ROOT [FOLDER FOR PICTURES]
"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "site"))

import tools
from playwright.sync_api import sync_playwright

port, root = int(sys.argv[1]), pathlib.Path(sys.argv[2])
pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
origin = f"http://127.0.0.1:{port}"
page_file = root / "content/history.fr.md"
original = page_file.read_text()


def picture(page, name):
    if pictures:
        page.screenshot(path=pictures / f"{name}.png")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=tools.chromium(), args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 900, "height": 500})
    console = []
    page.on("console", lambda message: console.append(message.text))
    page.goto(origin + "/historique/")
    page.evaluate("scrollTo(0, 600)")
    before = page.evaluate("scrollY")
    page_file.write_text(original + "\n\nUne phrase de plus.\n")
    page.get_by_text("Une phrase de plus.").wait_for(state="attached")
    page.wait_for_load_state("load")
    after = page.evaluate("scrollY")
    state = page.evaluate("[history.state, localStorage.length, sessionStorage.length]")
    picture(page, "reloaded")

    page_file.write_text(original.replace("titre:", "tilte:", 1))
    page.locator("parvis-preview .errors").wait_for()
    page.wait_for_load_state("load")
    overlay = page.locator("parvis-preview .errors").inner_text()
    below = page.get_by_text("Une phrase de plus.").count()
    picture(page, "broken")
    page_file.write_text(original)
    page.locator("parvis-preview .errors").wait_for(state="detached")
    mended = page.evaluate("scrollY")

    page.goto(origin + "/__parvis/both")
    page.set_viewport_size({"width": 900, "height": 700})
    french, english = page.frames[1], page.frames[2]
    for frame in (french, english):
        frame.wait_for_load_state("load")
    widths = page.evaluate("[...document.querySelectorAll('iframe')].map((f) => f.clientWidth)")
    french.locator("a[href='/historique/']").first.click()
    english.wait_for_url(lambda address: not address.endswith("/en/"))
    twin = [french.evaluate("location.pathname"), english.evaluate("location.pathname")]
    picture(page, "both")
    page.goto(origin + "/__parvis/")
    picture(page, "review")
    browser.close()

json.dump(
    {
        "scroll": [before, after, mended],
        "state": json.dumps(state),
        "overlay": overlay,
        "below": below,
        "widths": widths,
        "twin": twin,
        "console": console,
    },
    sys.stdout,
)
