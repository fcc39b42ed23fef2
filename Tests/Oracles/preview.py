"""A browser, a calendar and some strangers at a preview: what they get, as one JSON object.

usage: preview.py PORT ROOT edit|strangers|crowd
"""

import http.client
import json
import pathlib
import re
import socket
import sys
import time

port, root = int(sys.argv[1]), pathlib.Path(sys.argv[2])
host = f"127.0.0.1:{port}"


def get(path, method="GET", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
    response = connection.getresponse()
    body = response.read().decode()
    connection.close()
    return response.status, dict(response.getheaders()), body


def raw(data, wait=20.0):
    """The first line of the answer to some bytes, as they are."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as connection:
        try:
            connection.sendall(data)
        except OSError:
            pass
        try:
            return connection.makefile("rb").readline().decode().strip()
        except OSError as error:
            return type(error).__name__


def await_event(edition):
    """Follows the events as a page does, until one comes; leaves the connection closed."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", f"/__parvis/events?edition={edition}")
    response = connection.getresponse()
    while True:
        line = response.fp.readline()
        if line.startswith(b"data:") or not line:
            connection.close()
            return line.decode().strip()


def edition_of(page):
    return re.search(r'data-edition="(\d+)"', page)[1]


def edit():
    """Edits the home page five times; then breaks it, then mends it."""
    times, home = [], root / "content/index.fr.md"
    for count in range(5):
        page = get("/")[2]
        start = time.monotonic()
        home.write_text(f"---\ntitre: Accueil\n---\nÉdition {count}.\n")
        await_event(edition_of(page))
        page = get("/")[2]
        times.append(time.monotonic() - start)
        assert f"<p>Édition {count}.</p>" in page, page
    good = home.read_text()
    home.write_text("---\ntitre: Accueil\ntilte: x\n---\n")
    await_event(edition_of(page))
    broken = get("/")[2]
    home.write_text(good)
    await_event(edition_of(broken))
    return {
        "fastest": min(times),
        "overLastGood": "<p>Édition 4.</p>" in broken and 'class="errors"' in broken,
        "mended": 'class="errors"' not in get("/")[2],
        "lockWritten": (root / "content/parvis.lock").exists(),
        "outputWritten": (root / "site").exists(),
    }


def strangers():
    status, headers, body = get("/calendar/amos.fr.ics")
    long_header = b"GET / HTTP/1.1\r\nHost: %s\r\nX: " % host.encode()
    start = time.monotonic()
    slow = raw(b"GET / HTTP/1.1\r\nHost:")
    return {
        "feed": [status, headers["Content-Type"], headers["ETag"][0], body[:15]],
        "notModified": get("/calendar/amos.fr.ics", If_None_Match=headers["ETag"])[0],
        "head": [get("/", "HEAD")[0], len(get("/", "HEAD")[2])],
        "post": get("/", "POST")[0],
        "otherName": get("/", Host=f"evil.example:{port}")[0],
        "otherOrigin": get("/", Origin="http://evil.example")[0],
        "ownOrigin": get("/", Origin=f"http://localhost:{port}")[0],
        "traversal": [get(p)[0] for p in ("/../content/program.yml", "/..%2f..%2fetc/passwd")],
        "longHeader": raw(long_header + b"a" * (1 << 20)),
        "garbage": raw(b"\x16\x03\x01\x02\x00\r\n\r\n"),
        "slow": slow,
        "slowSeconds": round(time.monotonic() - start),
        "after": get("/")[0],
    }


def crowd():
    """300 connections that say nothing, twice; somebody asks among them, and after."""
    statuses = []
    for _ in range(2):
        idle = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(300)]
        statuses.append(get("/")[0])
        for connection in idle:
            connection.close()
        statuses.append(get("/")[0])
    # Pages that wait for events, more than are served at once, and a rebuild for those that are.
    waiting = []
    for _ in range(200):
        connection = socket.create_connection(("127.0.0.1", port), timeout=20)
        connection.sendall(f"GET /__parvis/events HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        waiting.append(connection)
    answers = [connection.recv(12).decode()[9:] for connection in waiting]
    for connection in waiting:
        connection.close()
    time.sleep(0.2)
    home = root / "content/index.fr.md"
    page = get("/")[2]
    home.write_text("---\ntitre: Accueil\n---\nAprès.\n")
    await_event(edition_of(page))
    return {
        "statuses": statuses,
        "refused": sum(answer == "503" for answer in answers) > 0,
        "answers": sorted(set(answers)),
        "rebuilt": "<p>Après.</p>" in get("/")[2],
    }


json.dump({"edit": edit, "strangers": strangers, "crowd": crowd}[sys.argv[3]](), sys.stdout)
