"""Runs a command on a terminal of its own and types an answer at every question.

Input: {"arguments": [...], "answers": [...], "environment": {"TERM": "xterm"}}, the last of them
over LANG=fr_CA.UTF-8, TERM=dumb and no NO_COLOR; output: {"code": 0, "said": "…"}.
A question ends in "> " or "] ".
"""

import json
import os
import pty
import select
import sys

task = json.load(sys.stdin)
answers = iter(task.get("answers") or [])
child, terminal = pty.fork()
if child == 0:
    os.environ.pop("NO_COLOR", None)
    os.environ.update({"LANG": "fr_CA.UTF-8", "TERM": "dumb"} | (task.get("environment") or {}))
    os.execv(task["arguments"][0], task["arguments"])
said = b""
while select.select([terminal], [], [], 30)[0]:
    try:
        text = os.read(terminal, 4096)
    except OSError:  # the other side has closed it
        break
    if not text:
        break
    said += text
    if said.endswith((b"> ", b"] ")):
        answer = next(answers, None)
        os.write(terminal, b"\x04" if answer is None else (answer + "\n").encode())
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
json.dump({"code": code, "said": said.decode().replace("\r\n", "\n")}, sys.stdout)
