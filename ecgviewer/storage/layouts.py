"""Layouts that people write themselves: one small JSON file each.

    {"id": "chest", "title": "Chest", "rows": [["V1", "V4"], ["V2", "V5"], ["V3", "V6"]]}

``"all_leads": true`` gives the leads not named a row of their own below. ``"-aVR"`` is drawn
inverted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ecgviewer.core.language import tr
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.paper import INVERTED, LAYOUTS, Layout
from ecgviewer.core.resources import shipped
from ecgviewer.storage.paths import config_dir

MOST_ROWS = 32
MOST_COLUMNS = 12
_LARGEST_BYTES = 64 * 1024
_KEYS = ("id", "title", "rows", "all_leads")


def layout_folders() -> tuple[Path, ...]:
    """Return where layout files lie: with the program, then the user's own."""
    return shipped("resources/layouts"), config_dir() / "layouts"


def load_layouts(
    folders: Iterable[Path] | None = None,
) -> tuple[tuple[Layout, ...], tuple[str, ...]]:
    """Return all layouts, the program's own first, and what is wrong with files left out.

    A file of the user's takes the place of one with the same id that came with the program; the
    ids of :data:`ecgviewer.core.paper.LAYOUTS` are taken.
    """
    found = {layout.id: layout for layout in LAYOUTS}
    problems = []
    for folder in layout_folders() if folders is None else folders:
        for path in sorted(folder.glob("*.json")):
            try:
                layout = read_layout(path)
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else error
                problems.append(
                    tr(
                        "The layout file {name} is left out: {reason}.",
                        name=path.name,
                        reason=reason,
                    )
                )
            else:
                found[layout.id] = layout
    return tuple(found.values()), tuple(problems)


def read_layout(path: Path) -> Layout:
    """Return the layout of a file.

    Raises
    ------
    OSError
        If it cannot be read.
    ValueError
        If it is no layout; says what is wrong.
    """
    if path.stat().st_size > _LARGEST_BYTES:
        raise ValueError(f"it is larger than {_LARGEST_BYTES // 1024} KB")
    try:
        stored = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON") from None
    if not isinstance(stored, dict):
        raise ValueError(f"it is not an object with {', '.join(_KEYS)}")
    unknown = sorted(set(stored) - set(_KEYS))
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}; known are {', '.join(_KEYS)}")
    for key in ("id", "title"):
        text = stored.get(key)
        if not isinstance(text, str) or not 0 < len(text.strip()) <= 40:
            raise ValueError(f"{key} is {text!r}, but must be text of 1 to 40 letters")
    if stored["id"] in {layout.id for layout in LAYOUTS}:
        raise ValueError(f"the id {stored['id']!r} is that of a layout of the program")
    whole = stored.get("all_leads", False)
    if not isinstance(whole, bool):
        raise ValueError(f"all_leads is {whole!r}, but must be true or false")
    return Layout(stored["id"], stored["title"].strip(), _rows(stored.get("rows")), whole=whole)


def _rows(stored: Any) -> tuple[tuple[str, ...], ...]:
    if not isinstance(stored, list) or not 0 < len(stored) <= MOST_ROWS:
        raise ValueError(f"rows must be a list of 1 to {MOST_ROWS} rows")
    rows = []
    for number, row in enumerate(stored, start=1):
        if not isinstance(row, list) or not 0 < len(row) <= MOST_COLUMNS:
            raise ValueError(f"row {number} must be a list of 1 to {MOST_COLUMNS} leads")
        if not all(isinstance(name, str) and name.strip() for name in row):
            raise ValueError(f"row {number} must hold names of leads")
        names = [name if name == INVERTED else canonical_lead(name) for name in row]
        wrong = [name for name in names if name.startswith("-") and name != INVERTED]
        if wrong:
            raise ValueError(f"{wrong[0]!r} in row {number}: only {INVERTED} is drawn inverted")
        rows.append(tuple(names))
    return tuple(rows)
