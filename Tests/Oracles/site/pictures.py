"""Pictures of a few pages, on screen and on paper, as WebP: `pictures.py SITE FOLDER`."""
import base64
import sys
from pathlib import Path

import pypdfium2
from playwright.sync_api import sync_playwright

import tools
from pages import SAMPLE, Site
from served import served

DESK, PHONE = (1280, 960), (390, 780)
# What scripts take for today.
NOW = "2026-11-21T14:00:00Z"
# By name: the page, the window, the colour scheme.
SCREENS = {
    "home-light": ("/", DESK, "light"), "home-dark": ("/", DESK, "dark"),
    "home-english": ("/en/", DESK, "light"), "list": (SAMPLE["list"], DESK, "light"),
    "cancelled-dark": (SAMPLE["cancelled"], DESK, "dark"),
    "home-phone": ("/", PHONE, "light"), "city-phone-dark": (SAMPLE["city"], PHONE, "dark"),
}
# By name: the page whose first sheet it is, of Letter paper.
SHEETS = {"poster": SAMPLE["session"] + "affiche/", "city-print": SAMPLE["city"]}
# The browser has the encoder: of a PNG, or of the dots of a sheet.
FROM_PNG = """async png => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    canvas.getContext('2d').drawImage(image, 0, 0)
    return encoded(canvas)
}"""
FROM_DOTS = """async ([dots, width, height]) => {
    const bytes = Uint8ClampedArray.from(atob(dots), sign => sign.charCodeAt(0))
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0)
    return encoded(canvas)
}"""
ENCODED = """() => {
    globalThis.encoded = async canvas => {
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality: .8 })
        const bytes = new Uint8Array(await blob.arrayBuffer())
        return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    }
}"""


def screen(browser, address, size, scheme):
    """What a window shows, with two dots for one on a phone."""
    width, height = size
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme,
                            device_scale_factor=2 if size == PHONE else 1)
    page.clock.set_fixed_time(NOW)
    page.goto(address)
    return page.screenshot()


def sheet(browser, address):
    """The first printed sheet: its dots as RGBA, its width and its height."""
    page = browser.new_page()
    page.clock.set_fixed_time(NOW)
    page.goto(address)
    printed = pypdfium2.PdfDocument(page.pdf(format="Letter", print_background=False))
    bitmap = printed[0].render(scale=1.25, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
    return bytes(bitmap.buffer), bitmap.width, bitmap.height


def main(site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, served(site.folder) as origin:
        browser = playwright.chromium.launch(executable_path=tools.chromium())
        encoder = browser.new_page()
        encoder.evaluate(ENCODED)
        pictures = {}
        for name, (address, size, scheme) in SCREENS.items():
            png = base64.b64encode(screen(browser, origin + address, size, scheme)).decode()
            pictures[name] = encoder.evaluate(FROM_PNG, png)
        for name, address in SHEETS.items():
            dots, width, height = sheet(browser, origin + address)
            pictures[name] = encoder.evaluate(FROM_DOTS, [base64.b64encode(dots).decode(), width, height])
        browser.close()
    for name, picture in pictures.items():
        (folder / f"{name}.webp").write_bytes(base64.b64decode(picture))


if __name__ == "__main__":
    main(Site(sys.argv[1]), Path(sys.argv[2]))
