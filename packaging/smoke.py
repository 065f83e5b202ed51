"""Ask an installed or bundled program for the essentials: simulate, describe, score.

python3 packaging/smoke.py .venv/bin/ecgviewer
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def ask(program: str, *arguments: str) -> str:
    """Run one verb and return what it prints; end with its message where it fails."""
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{program} {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def main(program: str) -> None:
    """Go through the verbs in a folder of their own."""
    program = str(Path(program).absolute())
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ECGVIEWER_HOME"] = folder
        print(ask(program, "--version").strip())
        print(ask(program, "models", "verify").strip())
        record = ask(program, "simulate", "--rhythm", "pvc", "--out", folder).split()[-1]
        facts = json.loads(ask(program, "info", record, "--json"))
        score = json.loads(ask(program, "score", record, "--json"))
        picture = Path(folder, "window.png")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        ask(program, "view", record, "--screenshot", str(picture))
        if not (len(facts["leads"]) == 12 and 0 <= score["score"] <= 1 and picture.stat().st_size):
            sys.exit(f"unexpected answers: {facts}, {score}")
    print("smoke: ok")


if __name__ == "__main__":
    main(sys.argv[1])
