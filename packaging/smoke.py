"""Try an installed or bundled program as bare as can be: what a reader does, and its exit codes.

    python3 packaging/smoke.py PROGRAM                 a file of this machine
    python3 packaging/smoke.py PROGRAM --root DIR      as root, in a root without Python; PROGRAM is
                                                       a path in there

The program runs as nobody, without network, with HOME that cannot be written but for one folder.
Standard library only.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from places import NOBODY, PATH, Place, bare_place


class SmokeError(Exception):
    """The program did not do what it must."""


class Program:
    """A program in a place, with a home that it may not write to but for ``data``.

    Parameters
    ----------
    program
        Its path in there.
    place
        Where it runs.
    home
        Its home in there.
    """

    def __init__(self, program: str, place: Place, home: str) -> None:
        self.program, self.place, self.home = program, place, home
        self.env = {
            "PATH": PATH,
            "HOME": home,
            "ECGVIEWER_HOME": f"{home}/data",
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            "TMPDIR": f"{home}/tmp",
        }
        if os.name == "nt":
            self.env |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP")}

    def ask(self, *arguments: str, code: int = 0) -> str:
        """Run one verb; return what it prints.

        Raises
        ------
        SmokeError
            If it ends with another exit code.
        """
        began = time.perf_counter()
        done = self.place.run([self.program, *arguments], self.env)
        took = time.perf_counter() - began
        if done.returncode != code:
            raise SmokeError(
                f"{' '.join(arguments)} ended with {done.returncode}, not {code}:\n"
                f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
            )
        print(f"  {took:6.2f} s  {' '.join(arguments)[:90]}", flush=True)
        return done.stdout


def make_home(place: Place, home: str) -> None:
    """Make a home that nobody can write to, with two folders that they can."""
    outside = place.outside(home)
    for name in ("data", "tmp"):
        (outside / name).mkdir(parents=True)
    if os.name == "posix":
        if os.geteuid() == 0:
            for name in ("data", "tmp"):
                os.chown(outside / name, NOBODY, NOBODY)
        outside.chmod(0o555)


def try_all(program: Program) -> dict[str, object]:
    """Go through what a reader and an administrator do; return the self-test's times by step."""
    home = program.home
    records = f"{home}/data/records"
    version = program.ask("--version").strip()
    print(f"  {version}")
    program.ask("models", "verify")
    made = program.ask("simulate", "--rhythm", "pvc", "--count", "2", "--out", records).split()
    facts = json.loads(program.ask("info", made[0], "--json"))
    score = json.loads(program.ask("score", made[0], "--json"))
    if len(facts["leads"]) != 12 or not 0 <= score["score"] <= 1:
        raise SmokeError(f"unexpected answers: {facts}, {score}")
    program.ask("score", records, "--out", f"{home}/data/scores.csv", "--jobs", "2")
    program.ask("measure", made[0], "--json")
    program.ask("convert", made[0], f"{home}/data/one.dcm")
    program.ask("info", f"{home}/data/one.dcm")
    program.ask("report", made[0], f"{home}/data/report.pdf", "--heat")
    program.ask("view", made[0], "--screenshot", f"{home}/data/window.png")
    steps = {}
    for line in program.ask("selftest", "--json", "--thorough").splitlines():
        one = json.loads(line)
        steps[one["step"]] = one["seconds"]
        print(f"          {one['seconds']:6.2f} s  {one['step']}: {one['told']}")
    doctor = json.loads(program.ask("doctor", "--json", "--zip", f"{home}/data/sent.zip"))
    for check in doctor["checks"]:
        if check["state"] != "ok":
            print(f"          {check['state']}: {check['name']}: {check['text']}")
    # Exit codes: bad input, wrong usage; the network is asked for and is not there.
    program.ask("info", f"{home}/data/nothing.hea", code=1)
    program.ask("no-such-verb", code=2)
    for name in ("window.png", "report.pdf", "sent.zip", "one.dcm", "scores.csv"):
        if not program.place.outside(f"{home}/data/{name}").stat().st_size:
            raise SmokeError(f"{name} is empty")
    strays = [
        one for one in program.place.outside(home).iterdir() if one.name not in ("data", "tmp")
    ]
    left = list(program.place.outside(f"{home}/tmp").iterdir())
    if strays or left:
        raise SmokeError(f"left behind: {[one.name for one in (*strays, *left)]}")
    return steps


def main(arguments: list[str]) -> int:
    """Try a program; 0 if all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--root", type=Path)
    args = parser.parse_args(arguments)
    name = args.program if args.root is not None else str(Path(args.program).absolute())
    place = bare_place(args.root, name)
    # Not below /root or another home that nobody may look into.
    base = place.outside("/tmp") if args.root is not None else Path(tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix="ecgviewer-smoke-", dir=base))
    folder.chmod(0o755)
    home = f"/tmp/{folder.name}/home" if args.root is not None else str(folder / "home")
    print(f"smoke: {name} in {place.told}")
    try:
        make_home(place, home)
        try_all(Program(name, place, home))
    except SmokeError as error:
        print(f"smoke: FAILED: {error}", file=sys.stderr)
        return 1
    finally:
        place.outside(home).chmod(0o755)
        shutil.rmtree(folder, ignore_errors=True)
    print("smoke: ok")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
