"""Prints pages with Chromium on Letter and on A4, as a citizen would, and reads the sheets.

Standard input: {"css": the stylesheet, "pages": {name: HTML}}. Standard output: per name and format
how many sheets there are, their size in points, the words on them and what ZXing reads in the codes
on them. With a folder as argument the PDFs are left there to look at.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import zxingcpp

FORMATS = {"Letter": "8.5in 11in", "A4": "210mm 297mm"}
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def print_page(folder, name, html, css, size):
    """One PDF; the browser has a profile of its own, so that several may run at once."""
    # The size is what the printer's dialogue would say: the stylesheet itself names none.
    style = f"<style>{css}\n@page {{ size: {size}; }}</style>"
    page = folder / f"{name}.html"
    page.write_text(re.sub(r'<link rel="stylesheet"[^>]*>', lambda _: style, html), "utf-8")
    pdf = folder / f"{name}.pdf"
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    command += [f"--user-data-dir={folder / name}", f"--print-to-pdf={pdf}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return pdf


def codes(sheet):
    """What a telephone would read on a sheet, at the grain of an ordinary printer's half."""
    bitmap = sheet.render(scale=300 / 72 / 2, grayscale=True)
    rows = memoryview(bytes(bitmap.buffer))
    tight = b"".join(rows[y * bitmap.stride:y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
    picture = memoryview(tight).cast("B", shape=[bitmap.height, bitmap.width])
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def read(pdf):
    document = pypdfium2.PdfDocument(pdf)
    sheets = list(document)
    return {
        "sheets": len(sheets),
        "size": [round(side) for side in sheets[0].get_size()],
        "words": " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in sheets).split()),
        "codes": [text for sheet in sheets for text in codes(sheet)],
    }


if BROWSER is None:
    sys.exit("no chromium")
task = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
    jobs = {
        (name, format): pool.submit(print_page, folder, f"{name}-{format}", html, task["css"], size)
        for name, html in task["pages"].items()
        for format, size in FORMATS.items()
    }
    # PDFium is not made for threads: what is printed is read one by one.
    sheets = {f"{name} {format}": read(job.result()) for (name, format), job in jobs.items()}
json.dump(sheets, sys.stdout)
