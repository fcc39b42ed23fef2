"""Judges open data: {"schema", "json", "csv"} in, the list of what is wrong out.

The JSON is validated by jsonschema, with no field but those of the schema; the CSV is read by
Python's own reader and must say the same.
"""

import copy
import csv
import json
import sys

import jsonschema


def closed(schema):
    """The schema without the room that it leaves for fields to come."""
    schema = copy.deepcopy(schema)
    todo = [schema]
    while todo:
        part = todo.pop()
        if "properties" in part:
            part.setdefault("additionalProperties", False)
        for name in ("properties", "$defs"):
            todo += part.get(name, {}).values()
        if isinstance(part.get("items"), dict):
            todo.append(part["items"])
    return schema


def cells(value, path=()):
    """The columns of a record with their texts, as the guide describes them."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from cells(part, (*path, name))
        return
    if isinstance(value, list):
        text = " ".join(value)
    elif value is None:
        text = ""
    elif isinstance(value, str):
        text = "'" + value if value[:1] in tuple("=+-@\t\r\n") and value else value
    else:
        text = repr(value)
    yield ".".join(path), text


def judge(schema, text, table):
    errors = []
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(text)
    validator = jsonschema.Draft202012Validator(
        closed(schema), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    for error in validator.iter_errors(data):
        errors.append(f"{error.json_path}: {error.message}")

    if not table.startswith("\ufeffuid"):
        errors.append("no BOM")
    delimiter = table[4]
    reader = csv.DictReader(
        table[1:].splitlines(keepends=True), delimiter=delimiter, strict=True)
    rows = list(reader)
    if len(rows) != len(data["sessions"]):
        errors.append(f"{len(rows)} rows for {len(data['sessions'])} sessions")
    for row, session in zip(rows, data["sessions"]):
        expected = dict(cells(session))
        for name, cell in row.items():
            # A record within a record may be null as a whole.
            if cell != expected.get(name, ""):
                errors.append(f"{name}: {cell!r} is not {expected.get(name)!r}")
        for name, cell in expected.items():
            if cell and name not in row:
                errors.append(f"no column {name}")
    return errors


request = json.load(sys.stdin)
json.dump(judge(json.loads(request["schema"]), request["json"], request["csv"]), sys.stdout)
