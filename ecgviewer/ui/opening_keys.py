"""Keys of opening: rows of the table of actions."""

from __future__ import annotations

from typing import Literal

OPENING_KEYS: tuple[tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere"]], ...] = (
    tuple(
        (name, title, (key,), "Open", method, enabled, "anywhere")
        for name, title, key, method, enabled in (
            ("open", "Open records", "Ctrl+O", "window.open_files", "session.always"),
            ("open_folder", "Open folder", "Ctrl+Shift+O", "window.open_folder", "session.always"),
            (
                "search",
                "Search the worklist",
                "Ctrl+F",
                "session.opening.ask_search",
                "session.always",
            ),
            (
                "recent",
                "What was opened last",
                "Ctrl+R",
                "session.opening.ask_recent",
                "session.opening.has_recent",
            ),
            (
                "import_table",
                "Import the table shown",
                "Ctrl+I",
                "session.opening.import_table",
                "session.opening.can_import",
            ),
            (
                "watch",
                "Watch a folder, or stop",
                "Ctrl+Shift+I",
                "session.opening.ask_watching",
                "session.always",
            ),
            (
                "physionet",
                "Open from PhysioNet",
                "Ctrl+Shift+P",
                "session.opening.physionetAsked.emit",
                "session.always",
            ),
        )
    )
)
