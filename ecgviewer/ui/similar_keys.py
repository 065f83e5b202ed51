"""Keys of similar cases: rows of the table of actions."""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.language import tr_later

SIMILAR_KEYS: tuple[
    tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere", "reading"]], ...
] = (
    # id, title, keys, menu, method, enabled, where
    (
        "similar",
        tr_later("Similar cases: of the finding, or the record"),
        ("Ctrl+L",),
        "Model",
        "session.similar.ask",
        "session.similar.can_ask",
        "reading",
    ),
    (
        "similar_beat",
        tr_later("Similar cases: of the beat at the cursor"),
        ("Ctrl+Shift+L",),
        "Model",
        "window.similar_beat",
        "session.similar.can_ask",
        "reading",
    ),
    (
        "similar_list",
        tr_later("Similar cases: the list as it was"),
        ("Alt+L",),
        "Window",
        "session.similar.show",
        "session.has_model",
        "anywhere",
    ),
)
