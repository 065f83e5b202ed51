"""Keys of long recordings: rows of the table of actions.

On their page letters are classes while the templates have the focus: N, S, V, P, and U for unknown.
"""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.language import tr_later

_Row = tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere"], tuple[int, ...]]

HOLTER_KEYS: tuple[_Row, ...] = (
    # id, title, keys, menu, method, enabled, where, arguments
    (
        "next_event",
        tr_later("Long recording: next event"),
        ("Alt+.",),
        "Record",
        "window.step_event",
        "session.holter.has_events",
        "anywhere",
        (1,),
    ),
    (
        "previous_event",
        tr_later("Long recording: previous event"),
        ("Alt+,",),
        "Record",
        "window.step_event",
        "session.holter.has_events",
        "anywhere",
        (-1,),
    ),
)

WHEN_HOLTER = frozenset(("undo", "redo", "gain", "gain_back", "speed", "speed_back", "log_read"))
WHEN_HOLTER |= {"finalise", "report"}
"""What is of the reading page and acts on the page of long recordings as well."""
