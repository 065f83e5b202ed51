"""How much memory the pictures of heat may take together: those not shown for longest go."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

MOST_BYTES = 64 << 20
"""Of all leads; a full page on a screen of 3840 pixels takes some 40 MB."""


class TileBudget:
    """Remembers which pictures were shown when, and lets the oldest be dropped.

    Parameters
    ----------
    most_bytes
        Of all pictures; those of the present frame stay, be they more.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._total = 0
        self._held: OrderedDict[Hashable, tuple[int, Callable[[], None]]] = OrderedDict()
        self._of_frame: set[Hashable] = set()

    def begin_frame(self) -> None:
        """Begin a frame: what it shows from now on is not dropped before the next one."""
        self._of_frame.clear()

    def show(self, key: Hashable, n_bytes: int, drop: Callable[[], None]) -> None:
        """Say that a picture is shown; others may be dropped for it.

        Parameters
        ----------
        key
            Names the picture.
        n_bytes
            What it takes.
        drop
            Called when it is to go.
        """
        before = self._held.pop(key, None)
        self._total += n_bytes - (before[0] if before else 0)
        self._held[key] = (n_bytes, drop)
        self._of_frame.add(key)
        while self._total > self._most:
            oldest = next(iter(self._held))
            if oldest in self._of_frame:
                return
            size, let_go = self._held.pop(oldest)
            self._total -= size
            let_go()
