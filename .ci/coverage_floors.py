"""How much of each floor of the house the tests run, and whether that is enough.

python3 dev.py coverage [arguments of pytest]    runs the tests, then judges
python3 .ci/coverage_floors.py --judge           judges what ``.coverage`` holds already

The least shares stand in pyproject.toml, ``[tool.ecgviewer.coverage]``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RUN = ("-q", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")


def least_shares() -> dict[str, float]:
    """Return the share in per cent that each floor must reach."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text)["tool"]["ecgviewer"]["coverage"])


def floor_of(path: str) -> str:
    """Return the floor of a file, e.g. ``core``; ``cli`` for the files that stand on none."""
    parts = Path(path.replace("\\", "/")).parts
    inside = parts[parts.index("ecgviewer") + 1 :]
    return inside[0] if len(inside) > 1 else "cli"


def shares(files: Mapping[str, Any]) -> dict[str, float]:
    """Return the share of statements run, in per cent, of each floor.

    Parameters
    ----------
    files
        ``files`` of coverage's JSON report.
    """
    run: dict[str, int] = {}
    there: dict[str, int] = {}
    for path, one in files.items():
        floor, summary = floor_of(path), one["summary"]
        run[floor] = run.get(floor, 0) + summary["covered_lines"]
        there[floor] = there.get(floor, 0) + summary["num_statements"]
    return {floor: 100.0 * run[floor] / n for floor, n in sorted(there.items()) if n}


def judge(found: Mapping[str, float], least: Mapping[str, float]) -> list[str]:
    """Return what is wrong: floors below their share, floors that nobody set or measured."""
    wrong = [
        f"{floor}: {found[floor]:.1f} %, at least {least[floor]} % are asked for"
        for floor in sorted(found.keys() & least.keys())
        if found[floor] < least[floor]
    ]
    wrong += [f"{floor}: pyproject.toml has no least share" for floor in found.keys() - least]
    return wrong + [f"{floor}: nothing was measured" for floor in least.keys() - found]


def measured() -> dict[str, Any]:
    """Return coverage's report of ``.coverage``."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(out)]
        subprocess.run(command, cwd=ROOT, check=True)
        return dict(json.loads(out.read_text(encoding="utf-8"))["files"])


def main(arguments: list[str]) -> int:
    """Run the tests unless they were run, print the table, return 1 where it is not enough."""
    code = 0
    if arguments[:1] != ["--judge"]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        command = [sys.executable, "-m", "pytest", *RUN, "--cov", "--cov-report=", *arguments]
        code = subprocess.run(command, cwd=ROOT).returncode
    found, least = shares(measured()), least_shares()
    for floor, share in found.items():
        print(f"{floor:<12}{share:6.1f} %   at least {least.get(floor, 0):3} %")
    wrong = judge(found, least)
    print("\n".join(wrong) or "Enough of every floor is tested.")
    return code or int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
