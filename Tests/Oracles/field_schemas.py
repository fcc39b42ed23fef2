"""Judges the schemas for editors: {"schemas", "right", "wrong"} in; the problems, and the samples
that YAML 1.2 itself cannot read, out.

A sample is {"schema", "name", "text"}. Dates stay texts, as editors have them.
"""

import json
import sys

import jsonschema
import ruamel.yaml

task = json.load(sys.stdin)
validators, problems, unreadable = {}, [], []
for name, text in task["schemas"].items():
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[name] = jsonschema.Draft202012Validator(schema)

yaml = ruamel.yaml.YAML(typ="safe", pure=True)
yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda maker, node: node.value)


def errors(sample):
    value = yaml.load(sample["text"])
    return [error.message[:200] for error in validators[sample["schema"]].iter_errors(value)]


for sample in task["right"]:
    try:
        found = errors(sample)
    except ruamel.yaml.error.YAMLError:
        unreadable.append(sample["name"])
        continue
    problems += [f"{sample['name']}: {message}" for message in found]
for sample in task["wrong"]:
    if not errors(sample):
        problems.append(f"{sample['schema']} accepts {sample['name']!r}")
json.dump({"problems": problems, "unreadable": unreadable}, sys.stdout)
