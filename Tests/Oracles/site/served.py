"""The site over HTTP on loopback, with the headers that its own `_headers` file asks for."""
import contextlib
import functools
import http.server
import re
import threading

TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
         ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".xml": "application/xml",
         ".json": "application/json", ".ics": "text/calendar; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


def rules(folder):
    """The patterns of `_headers` in the form of Netlify and Cloudflare, each with its headers."""
    file, found = folder / "_headers", []
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
        if line.startswith("/"):
            pattern = ".*".join(map(re.escape, line.strip().split("*")))
            found.append((re.compile(pattern), []))
        elif ":" in line and line[:1].isspace() and found:
            name, _, value = line.strip().partition(":")
            found[-1][1].append((name, value.strip()))
    return found


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | TYPES
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, rules, **named):
        self.rules = rules
        super().__init__(*arguments, **named)

    def send_error(self, code, *arguments, **named):
        """A browser asks for an icon of its own accord where a page names none: nobody's mistake."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().send_error(code, *arguments, **named)

    def end_headers(self):
        path = self.path.partition("?")[0]
        for pattern, headers in self.rules:
            for name, value in headers if pattern.fullmatch(path) else ():
                if name.lower() != "content-type":
                    self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The origin at which the folder is served meanwhile, without a slash at its end."""
    handler = functools.partial(Handler, directory=str(folder), rules=rules(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
