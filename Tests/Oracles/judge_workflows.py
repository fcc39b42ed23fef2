"""Judges workflow files: YAML 1.2, and no key but those that the services document.

Input: {"github": text, "gitlab": text}; output: a list of complaints.
docs.github.com/actions/reference/workflow-syntax-for-github-actions, docs.gitlab.com/ci/yaml
"""
import json
import re
import sys

from ruamel.yaml import YAML

WORKFLOW = {"name", "run-name", "on", "permissions", "env", "defaults", "concurrency", "jobs"}
JOB = {"name", "permissions", "needs", "if", "runs-on", "environment", "concurrency", "outputs", "env",
       "defaults", "steps", "timeout-minutes", "strategy", "continue-on-error", "container", "services"}
STEP = {"id", "if", "name", "uses", "run", "working-directory", "shell", "with", "env",
        "continue-on-error", "timeout-minutes"}
EVENTS = {"pull_request": {"branches", "paths", "types"}, "push": {"branches", "paths", "tags"},
          "schedule": None, "workflow_dispatch": {"inputs"}}
PERMISSIONS = {"contents", "pages", "id-token", "pull-requests", "checks"}
# Each action by a major version on Node.js 24 (runners lost 20 on 2026-09-16) that is known to fit here, with
# what may be given to it. checkout@v6 keeps its token where a job in a container may not find it (issue 2359).
ACTIONS = {
    "actions/checkout@v5": {"ref", "fetch-depth", "token", "persist-credentials"},
    "actions/cache@v5": {"path", "key", "restore-keys"},
    "actions/cache/restore@v5": {"path", "key", "restore-keys"},
    "actions/cache/save@v5": {"path", "key"},
    "actions/upload-pages-artifact@v5": {"path", "name", "retention-days", "include-hidden-files"},
    "actions/deploy-pages@v5": {"token", "timeout", "preview"},
}
GITLAB = {"default", "variables", "workflow", "stages", "include"}
GITLAB_JOB = {"image", "extends", "stage", "rules", "cache", "before_script", "script", "after_script",
              "artifacts", "resource_group", "variables", "needs", "interruptible", "timeout", "environment"}
complaints = []


def only(where, mapping, allowed):
    for key in set(mapping or {}) - allowed:
        complaints.append(f"{where}: {key}")


def github(workflow):
    only("workflow", workflow, WORKFLOW)
    for event, filters in workflow["on"].items():
        if event not in EVENTS:
            complaints.append(f"on: {event}")
        elif event == "schedule":
            fields = [entry["cron"].split() for entry in filters]
            complaints.extend(f"cron: {field}" for field in fields if len(field) != 5)
        else:
            only(f"on.{event}", filters, EVENTS[event])
    for name, job in workflow["jobs"].items():
        only(name, job, JOB)
        only(f"{name}.permissions", job.get("permissions"), PERMISSIONS)
        needed = job.get("needs", [])
        for other in [needed] if isinstance(needed, str) else needed:
            if other not in workflow["jobs"]:
                complaints.append(f"{name}.needs: {other}")
        known = {step["id"] for step in job["steps"] if "id" in step}
        text = json.dumps(job)
        complaints.extend(f"{name}: steps.{one}" for one in re.findall(r"steps\.([\w-]+)\.", text)
                          if one not in known)
        for expression in re.findall(r"needs\.(\w+)\.outputs\.(\w+)", text):
            if expression[1] not in workflow["jobs"][expression[0]].get("outputs", {}):
                complaints.append(f"{name}: needs.{'.'.join(expression)}")
        for step in job["steps"]:
            only(f"{name} step", step, STEP)
            if ("uses" in step) == ("run" in step):
                complaints.append(f"{name}: a step either uses or runs")
            if "uses" in step and step["uses"] not in ACTIONS:
                complaints.append(f"{name}: {step['uses']}")
            elif "uses" in step:
                only(step["uses"], step.get("with"), ACTIONS[step["uses"]])
            # An expression in a script could be a script itself.
            if "${{" in step.get("run", ""):
                complaints.append(f"{name}: an expression in a script")


def gitlab(pipeline):
    for name, value in pipeline.items():
        if name in GITLAB:
            continue
        only(name, value, GITLAB_JOB)
        if "extends" in value and value["extends"] not in pipeline:
            complaints.append(f"{name}.extends: {value['extends']}")
        complaints.extend(f"{name}.{part}: {line}" for part in ("before_script", "script")
                          for line in value.get(part, []) if not isinstance(line, str))


texts = json.load(sys.stdin)
yaml = YAML(typ="safe", pure=True)
github(yaml.load(texts["github"]))
gitlab(yaml.load(texts["gitlab"]))
json.dump(complaints, sys.stdout)
