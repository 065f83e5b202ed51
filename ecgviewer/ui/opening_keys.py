"""Keys of opening: rows of the table of actions."""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.language import tr_later

OPENING_KEYS: tuple[tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere"]], ...] = (
    tuple(
        (name, title, (key,), "Open", method, enabled, "anywhere")
        for name, title, key, method, enabled in (
            ("open", tr_later("Open records"), "Ctrl+O", "window.open_files", "session.always"),
            (
                "open_folder",
                tr_later("Open folder"),
                "Ctrl+Shift+O",
                "window.open_folder",
                "session.always",
            ),
            (
                "search",
                tr_later("Search the worklist"),
                "Ctrl+F",
                "session.opening.ask_search",
                "session.always",
            ),
            (
                "recent",
                tr_later("What was opened last"),
                "Ctrl+R",
                "session.opening.ask_recent",
                "session.opening.has_recent",
            ),
            (
                "import_table",
                tr_later("Import the table shown"),
                "Ctrl+I",
                "session.opening.import_table",
                "session.opening.can_import",
            ),
            (
                "watch",
                tr_later("Watch a folder, or stop"),
                "Ctrl+Shift+I",
                "session.opening.ask_watching",
                "session.always",
            ),
            (
                "physionet",
                tr_later("Open from PhysioNet"),
                "Ctrl+Shift+P",
                "session.opening.physionetAsked.emit",
                "session.always",
            ),
        )
    )
)
