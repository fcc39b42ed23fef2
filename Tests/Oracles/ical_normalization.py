"""Unicode 17's normalization form C.

With `table`, prints the rows of Sources/ICalendar/Lines/NormalizationData.swift.
Otherwise reads lines of hexadecimal code points and prints the line's NFC in the same form.
"""

import sys

import unicodedata2 as unicode

assert unicode.unidata_version == "17.0.0", unicode.unidata_version


def table():
    entries = []
    for point in range(0x110000):
        mapping = unicode.decomposition(chr(point))
        hangul = 0xAC00 <= point <= 0xD7A3  # computed, §3.12 of the standard
        if mapping and not mapping.startswith("<") and not hangul:
            parts = "+".join(f"{int(part, 16):X}" for part in mapping.split())
            entries.append(f"{point:X}={parts}")
    line = "   "
    for entry in entries:
        if len(line) + 1 + len(entry) > 98:
            print(line + " \\")
            line = "   "
        line += " " + entry
    print(line)


def normalize():
    for line in sys.stdin:
        text = "".join(chr(int(point, 16)) for point in line.split())
        print(" ".join(f"{ord(scalar):X}" for scalar in unicode.normalize("NFC", text)))


table() if sys.argv[1:] == ["table"] else normalize()
