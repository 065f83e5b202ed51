"""Loading large libraries without the garbage collector walking through them again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector still while something large is imported.

    Importing makes hundreds of thousands of objects, none of them garbage: collecting meanwhile
    takes a fifth of the time of importing torch. What is there afterwards is not frozen: widgets
    would be frozen with it, and Qt crashes over those that are never collected.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
