"""What goes for all verbs that open records: profiles of tables, records of PhysioNet by name."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import drain
from ecgviewer.core.record_ref import PHYSIONET

VERBS = ("view", "info", "score", "measure", "report", "convert", "holter")
_PLACES = ("paths", "path", "source", "earlier", "now")


def add_opening_options(verbs: Any) -> None:
    """Let the verbs that open records name a profile for tables."""
    for name in VERBS:
        verbs.choices[name].add_argument(
            "--profile", default="", metavar="NAME", help="read tables (CSV) by this profile"
        )


@contextmanager
def opening(args: argparse.Namespace) -> Iterator[None]:
    """Fetch what is named of PhysioNet, and read tables by the profile named, for a verb's run.

    Raises
    ------
    UserError
        If there is no such profile or record, or PhysioNet cannot be reached.
    """
    for name in _PLACES:
        said = getattr(args, name, None)
        if isinstance(said, list):
            setattr(args, name, [_fetched(one) for one in said])
        elif isinstance(said, Path):
            setattr(args, name, _fetched(said))
    if not getattr(args, "profile", ""):
        yield
        return
    from ecgviewer.tasks.tables import reading_by

    with reading_by(args.profile):
        yield


def _fetched(path: Any) -> Any:
    """Return where a record of PhysioNet lies; whatever else as it is."""
    if not str(path).startswith(PHYSIONET):
        return path
    from ecgviewer.tasks.physionet import WHAT_IS_SENT, cached_record, fetch_record

    found = cached_record(str(path))
    if found is not None:
        return found
    print(f"ecgviewer: {WHAT_IS_SENT}", file=sys.stderr)
    return drain(fetch_record(str(path)), quiet=False)
