"""The verb ``selftest``: a reader's work from file to tuned model, on simulated records."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, print_json
from ecgviewer.core.errors import UserError
from ecgviewer.core.step import Step


def add_selftest_verb(verbs: Any) -> None:
    """Add the verb to the parser's own."""
    verb = verbs.add_parser(
        "selftest",
        help="open, score, annotate, report and tune on simulated records",
        description="Do a reader's work in the real window, off the screen, on simulated records "
        "in a folder that is removed afterwards; takes a minute and touches nothing of yours.",
    )
    verb.add_argument("--json", action="store_true", help="one JSON object a step")
    verb.add_argument("--no-window", action="store_true", help="leave out what needs Qt")
    verb.add_argument(
        "--keep", action="store_true", help="leave all it makes to a user who has no data yet"
    )
    verb.add_argument(
        "--thorough",
        action="store_true",
        help="also tune the encoder's last block and pack a network; some minutes",
    )
    # For benchmarks/bundle.py: when the process began; scores to time.
    verb.add_argument("--began", type=float, help=argparse.SUPPRESS)
    verb.add_argument("--scores", type=int, default=0, help=argparse.SUPPRESS)
    verb.set_defaults(run=_selftest)


def _selftest(args: argparse.Namespace) -> int:
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.keep:
        return _steps(_own_folder(), args)
    with tempfile.TemporaryDirectory(prefix="ecgviewer-selftest-") as folder:
        # Of this process and those that it starts: nothing of the user's is read or written.
        os.environ["ECGVIEWER_HOME"] = str(Path(folder) / "home")
        if args.began is not None:
            return _times(args.began, args.scores)
        return _steps(Path(folder) / "work", args)


def _own_folder() -> Path:
    """Return a new folder among the user's data, of which there must be none."""
    from ecgviewer.storage.paths import data_dir

    if data_dir().exists():
        raise UserError(f"{data_dir()} exists; --keep is for a user who has no data yet.")
    data_dir().mkdir(mode=0o700, parents=True)
    return data_dir() / "selftest"


def _steps(folder: Path, args: argparse.Namespace) -> int:
    try:
        for step in _all(folder, window=not args.no_window, thorough=args.thorough):
            if args.json:
                print_json({"step": step.name, "seconds": step.seconds, "told": step.told})
            else:
                print(f"ok  {step.seconds:6.2f} s  {step.name}: {step.told}", flush=True)
    except UserError as error:
        if args.json:
            print_json({"error": str(error)})
        print(f"FAILED: {error}", file=sys.stderr)
        return EXIT_FAILED
    if not args.json:
        print("selftest: ok")
    return EXIT_OK


def _all(folder: Path, *, window: bool, thorough: bool) -> Iterator[Step]:
    from ecgviewer.tasks import selftest

    folder.mkdir()
    paths: tuple[Path, ...] = ()

    def simulated() -> str:
        nonlocal paths
        paths = selftest.simulated(folder / "records")
        return f"{len(paths)} records"

    yield selftest.step("simulate", simulated)
    yield from selftest.before_the_window(folder, paths)
    if window:
        from ecgviewer.ui.selftest import in_window

        yield from in_window(paths, folder)
    yield from selftest.after_the_window(paths, folder, thorough=thorough)


def _times(began: float, scores: int) -> int:
    if scores:
        from ecgviewer.tasks.selftest import scoring_times

        print_json({"scores_ms": scoring_times(scores)})
        return EXIT_OK
    from ecgviewer.ui.selftest import start_times

    print_json(start_times(began))
    return EXIT_OK
