"""Renders Mustache templates with chevron: a list of cases in, the list of their outputs out."""

import json
import sys

import chevron

sys.stdin.reconfigure(encoding="utf-8", newline="")
outputs = [
    chevron.render(
        case["template"], case["data"], partials_path=None, partials_dict=case["partials"]
    )
    for case in json.load(sys.stdin)
]
json.dump(outputs, sys.stdout)
