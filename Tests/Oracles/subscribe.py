"""Subscribes to a feed as citizens do, over HTTP, and says what two programs see of it.

Input: the feed's octets in Base64, as they are one time after the other. Each is served on the
loopback, synchronized by vdirsyncer into a folder, and imported by khal. Output, per time:
{"synced": ["2026-12-02 20261202T090000 CONFIRMED"], "written": files that changed,
"listed": ["amos.2026-12-02@cafe.example.org 2026-12-02 09:00 CONFIRMED"]}.
"""
import base64
import json
import pathlib
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from subscriber import Subscriber, facts

PATH = "/calendar/amos.en.ics"

KHAL = """
[calendars]
[[imported]]
path = {folder}/imported/
[locale]
local_timezone = America/Toronto
default_timezone = America/Toronto
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


class Site(BaseHTTPRequestHandler):
    """Serves `server.feed`, as a static host does."""

    def do_GET(self):
        body = self.server.feed if self.path == PATH else b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/calendar; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def main(feeds):
    with tempfile.TemporaryDirectory() as name, ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        folder = pathlib.Path(name)
        (folder / "imported").mkdir()
        (folder / "khal").write_text(KHAL.format(folder=folder))
        client = Subscriber(name, f"http://127.0.0.1:{server.server_port}{PATH}")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        khal = ["khal", "--config", folder / "khal"]
        before = {}
        for feed in feeds:
            server.feed = base64.b64decode(feed)
            (folder / "feed.ics").write_bytes(server.feed)
            files = client.sync()
            client.run(*khal, "import", "--batch", "-a", "imported", folder / "feed.ics")
            listed = client.run(*khal, "list", "--day-format", "", "--format",
                                "{uid} {start-date} {start-time} {status}", "2026-12-01", "62d")
            yield {"synced": sorted(facts(file) for file in files),
                   "written": sum(before.get(file) != moment for file, moment in files.items()),
                   "listed": sorted(line.strip() for line in listed.splitlines() if line.strip())}
            before = files
        server.shutdown()


json.dump(list(main(json.load(sys.stdin))), sys.stdout)
