"""What RFC 5545 says of the octets and lines of a feed, and what clients trip over (§3.1)."""
import re
import unicodedata

# What some parsers take for a line end, and what turns the direction of the text around.
TREACHEROUS = re.compile("[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def findings(octets):
    """Each rule that the octets break, as a sentence."""
    if octets.startswith(b"\xef\xbb\xbf"):
        yield "starts with a BOM"
    if not octets.endswith(b"\r\n"):
        yield "does not end in CRLF"
    if re.search(rb"\r(?!\n)|(?<!\r)\n", octets):
        yield "has a CR or LF alone"
    lines = octets.removesuffix(b"\r\n").split(b"\r\n")
    for number, line in enumerate(lines, 1):
        at = f"line {number} "
        if not line.strip(b" "):
            yield at + "is blank"
        if len(line) > 75:
            yield at + f"has {len(line)} octets"
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            yield at + "has a control octet"
        if line.startswith(b"\t"):
            yield at + "is folded with a tab"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield at + "is not UTF-8 by itself"
        slashes = len(line) - len(line.rstrip(b"\\"))
        if slashes % 2 and number < len(lines) and lines[number].startswith(b" "):
            yield at + "ends inside an escape"
    text = octets.replace(b"\r\n ", b"").decode(errors="replace")
    if not unicodedata.is_normalized("NFC", text):
        yield "is not in NFC"
    if TREACHEROUS.search(text):
        yield "has a character that breaks or turns lines"
