"""Keys of queues: rows of the table of actions."""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.language import tr_later

_Row = tuple[str, str, tuple[str, ...], str, str, str, Literal["anywhere", "reading"]]

QUEUE_KEYS: tuple[_Row, ...] = (
    # id, title, keys, menu, method, enabled, where
    (
        "queue_next",
        tr_later("Queue: next to do"),
        ("Ctrl+N",),
        "Record",
        "queueing.go_on",
        "queueing.can_go_on",
        "reading",
    ),
    (
        "queue_leave",
        tr_later("Queue: skip, or done"),
        ("Ctrl+Shift+N",),
        "Record",
        "queueing.leave",
        "queueing.can_leave",
        "reading",
    ),
)
