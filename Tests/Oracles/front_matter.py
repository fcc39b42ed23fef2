"""Reads YAML texts with ruamel.yaml (pure Python, YAML 1.2) and gives their parse events.

Standard input: a JSON list of texts. Standard output: a JSON list of {"events": [...]} in the
notation of the YAML test suite, without stream and document, or {"error": "..."}. What our
language leaves out (anchors, tags, directives, several documents) is an error too.
"""

import json
import sys

from ruamel.yaml import YAML
from ruamel.yaml import events as kinds

SIGNS = {None: ":", "": ":", "'": "'", '"': '"', "|": "|", ">": ">"}
ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b"}


def escaped(text):
    return "".join(ESCAPES.get(sign, sign) for sign in text)


def notation(event):
    if isinstance(event, kinds.AliasEvent) or getattr(event, "anchor", None):
        raise ValueError("anchor")
    if isinstance(event, kinds.ScalarEvent):
        if event.tag is not None:
            raise ValueError("tag")
        return "=VAL " + SIGNS[event.style] + escaped(event.value)
    if isinstance(event, kinds.CollectionStartEvent) and event.tag is not None:
        raise ValueError("tag")
    if isinstance(event, kinds.DocumentStartEvent) and (event.version or event.tags):
        raise ValueError("directive")
    return {
        kinds.SequenceStartEvent: "+SEQ",
        kinds.SequenceEndEvent: "-SEQ",
        kinds.MappingStartEvent: "+MAP",
        kinds.MappingEndEvent: "-MAP",
    }.get(type(event))


def read(text):
    documents = 0
    result = []
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            documents += isinstance(event, kinds.DocumentStartEvent)
            said = notation(event)
            if said is not None:
                result.append(said)
    except Exception as problem:
        return {"error": f"{type(problem).__name__}: {problem}"}
    if documents > 1:
        return {"error": "several documents"}
    return {"events": result}


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
