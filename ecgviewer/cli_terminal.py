"""What the verbs of the command line share: exit codes, a line of progress, JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from ecgviewer.core.progress import Progress

Result = TypeVar("Result")

EXIT_OK, EXIT_FAILED, EXIT_CANCELLED = 0, 1, 130


def drain(work: Generator[Progress, None, Result], *, quiet: bool) -> Result:
    """Run a generator to its end with one line of progress on standard error; return its result."""
    show = sys.stderr.isatty() and not quiet
    with closing(work):
        while True:
            try:
                step = next(work)
            except StopIteration as stop:
                if show:
                    sys.stderr.write("\r\x1b[K")
                return stop.value  # type: ignore[no-any-return]
            if show:
                sys.stderr.write(f"\r\x1b[K{step.fraction:4.0%}  {step.message}")
                sys.stderr.flush()


def print_json(value: object) -> None:
    """Print a value as one line of JSON."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False))
