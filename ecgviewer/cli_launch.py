"""What a bundle is started with: by a desktop, by a double click, by itself as a worker."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def words_of(arguments: Sequence[str]) -> list[str]:
    """Return what the command line is to do with what the desktop gave.

    Nothing opens the window, and so do files and folders without a verb before them; all else is
    left as it is.
    """
    given = list(arguments)
    if not given or (not given[0].startswith("-") and Path(given[0]).exists()):
        return ["view", *given]
    return given


def give_streams() -> None:
    """Give a program without a console somewhere to print: Windows gives it nothing at all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))
