"""What the parts of the tuning benchmark have in common: steps whose results are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np


def drain(work: Any) -> Any:
    """Run a generator to its end; return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def kept(path: Path, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Return arrays by name from a file, made and written first where it is missing."""
    if not path.exists():
        part = path.with_name(f".{path.name}")
        with part.open("wb") as file:
            np.savez(file, **make())
        part.replace(path)
    with np.load(path, allow_pickle=False) as saved:
        return {name: saved[name] for name in saved.files}
