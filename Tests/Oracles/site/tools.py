"""The programs that the judges need besides Python: prints where each is, null where it is missing."""
import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path


def first(names):
    return next(filter(None, (shutil.which(name) for name in names if name)), None)


def chromium():
    return first([os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome",
                  "/Applications/Chromium.app/Contents/MacOS/Chromium",
                  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"])


def java():
    """One that runs: macOS has a `java` that only says where to get one."""
    found = first([os.environ.get("JAVA"), "java"])
    works = found and subprocess.run([found, "-version"], capture_output=True).returncode == 0
    return found if works else None


def node():
    """That of the Playwright wheel, which is new enough for Lighthouse where a system's is not."""
    package = importlib.util.find_spec("playwright")
    return first([os.environ.get("NODE"), package and str(Path(package.origin).parent / "driver/node")])


if __name__ == "__main__":
    print(json.dumps({"chromium": chromium(), "java": java(), "node": node()}))
