"""Letters for a system that has none: a bundle brings a font of its own."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from ecgviewer.core.resources import shipped

GENERIC = frozenset(("Monospace", "Sans", "Sans Serif", "Serif"))
"""Families that fontconfig names even where there is no font behind them."""


def has_fonts() -> bool:
    """Whether the system has any font."""
    return not GENERIC.issuperset(QFontDatabase.families())


def add_fonts_where_none() -> int:
    """Load the fonts that ship with a bundle if the system has none; return how many were loaded.

    There must be an application. Without any font Qt draws each letter as an empty box.
    """
    if has_fonts():
        return 0
    files = sorted(shipped("resources/fonts").glob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(path)) >= 0 for path in files)
