"""The verb ``doctor``: does the installation work, and what to send to whoever looks after it."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.examination import Check

SCREENS_WITHIN_S = 60.0

_MARKS = {"ok": "ok     ", "note": "note   ", "problem": "PROBLEM"}


def add_doctor_verb(verbs: Any) -> None:
    """Add the verb to the parser's own."""
    verb = verbs.add_parser(
        "doctor",
        help="does the installation work; what to send when it does not",
        description="Look at versions, screens, fonts, models, folders, settings, annotations and "
        "speed; nothing is changed. The exit status is 1 where there is a problem.",
    )
    verb.add_argument("--json", action="store_true", help="one JSON object")
    verb.add_argument("--quick", action="store_true", help="do not time a score")
    verb.add_argument(
        "--zip",
        type=Path,
        metavar="FILE",
        help="also save it with settings and logs, without patient data, names and paths",
    )
    verb.add_argument("--screens", action="store_true", help=argparse.SUPPRESS)
    verb.set_defaults(run=_doctor)


def _doctor(args: argparse.Namespace) -> int:
    if args.screens:
        return _print_screens()
    from ecgviewer.tasks.doctor import examine

    found = drain(examine(_screen(), timings=not args.quick), quiet=args.json)
    if args.zip is not None:
        from ecgviewer.tasks.diagnostics import save_diagnostics

        path = drain(save_diagnostics(args.zip, found), quiet=args.json)
    if args.json:
        print_json(found.to_dict(private=True))
    else:
        for check in found.checks:
            print(f"{_MARKS[check.state]}  {check.name}: {check.text}")
            for name, value in check.private.items():
                if value and name in ("path", "error", "problems"):
                    print(f"           {value if isinstance(value, str) else '; '.join(value)}")
        if args.zip is not None:
            print(f"Saved without patient data, names and paths: {path}")
    return EXIT_FAILED if found.state == "problem" else EXIT_OK


def _screen() -> tuple[Check, ...]:
    """Let Qt look at screens and fonts in a process of its own, which it ends where it cannot."""
    from ecgviewer.tasks.doctor import own_command

    env = dict(os.environ)
    if sys.platform == "linux" and not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [*own_command(), "doctor", "--screens"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, env=env, timeout=SCREENS_WITHIN_S, check=False
        )
        told, code = done.stderr.strip(), done.returncode
        if code == EXIT_OK:
            return tuple(Check(**one) for one in json.loads(done.stdout))
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        told, code = str(error), -1
    text = (
        "Qt cannot open a window here. On Linux this is most often a library that is missing: "
        "docs/administration.md names them."
    )
    return (Check("screens", "problem", text, {"code": code}, {"error": told}),)


def _print_screens() -> int:
    from ecgviewer.ui.screen_check import checks_of_this_machine

    print(json.dumps([one.to_dict(private=True) for one in checks_of_this_machine()]))
    return EXIT_OK
