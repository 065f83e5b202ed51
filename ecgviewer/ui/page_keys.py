"""Keys that act while the rows of a page have the focus, for the cheat sheet."""

from __future__ import annotations

WORKLIST_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Open the record", ("Enter",)),
    ("Select, or not", ("Space",)),
    ("Search", ("Ctrl F",)),
)

HOURS_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Next, previous event", ("Alt .", "Alt ,")),
)
