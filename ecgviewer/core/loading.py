"""Loading large libraries without the garbage collector walking through them again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector still while something large is imported, and out of it afterwards.

    Importing makes hundreds of thousands of objects, none of them garbage: collecting meanwhile
    takes a fifth of the time of importing torch, and every later collection would pass through
    all of them, which is felt as a hitch of the window.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
