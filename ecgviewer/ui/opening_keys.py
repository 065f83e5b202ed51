"""Keys of what is opened besides files and folders: rows of the table of actions."""

from __future__ import annotations

from typing import Literal

OPENING_KEYS: tuple[tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere"]], ...] = (
    # id, title, keys, menu, method, enabled, where
    (
        "import_table",
        "Import the table shown",
        ("Ctrl+I",),
        "Record",
        "session.opening.import_table",
        "session.opening.can_import",
        "anywhere",
    ),
    (
        "watch",
        "Watch a folder for new records, or stop",
        ("Ctrl+Shift+I",),
        "Record",
        "session.opening.ask_watching",
        "session.always",
        "anywhere",
    ),
)
