"""Reads QR codes with ZXing (C++): a JSON list of matrices, each a list of rows of 0 and 1 without
a quiet zone, becomes a list of what each says, or null where nothing can be read."""
import json
import sys

import zxingcpp

SCALE = 4  # pixels per module
QUIET = 4  # modules


def picture(rows):
    """Eight bits of grey per pixel, dark on light, with the quiet zone around."""
    side = (len(rows) + 2 * QUIET) * SCALE
    blank = bytes([255]) * side
    pixels = blank * (QUIET * SCALE)
    edge = bytes([255]) * (QUIET * SCALE)
    for row in rows:
        line = edge + b"".join(bytes([0 if dark else 255]) * SCALE for dark in row) + edge
        pixels += line * SCALE
    pixels += blank * (QUIET * SCALE)
    return memoryview(pixels).cast("B", shape=[side, side])


def read(rows):
    found = zxingcpp.read_barcodes(picture(rows))
    return {"text": found[0].text, "level": found[0].ec_level} if len(found) == 1 else None


print(json.dumps([read(rows) for rows in json.load(sys.stdin)]))
