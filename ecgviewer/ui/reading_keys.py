"""Keys of the states of a read: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.core.language import tr_later

READING_KEYS: tuple[tuple[str, str, tuple[str, ...], str, str, str], ...] = (
    # id, title, keys, menu, method, enabled
    (
        "log_read",
        tr_later("Log the first read"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "Record",
        "session.reading.log",
        "session.reading.can_log",
    ),
    (
        "finalise",
        tr_later("Finalise the read, or amend it"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "Record",
        "session.reading.finalise_or_amend",
        "session.reading.can_read",
    ),
    (
        "later",
        tr_later("Put off, next record"),
        ("Shift+N",),
        "Record",
        "session.reading.later",
        "session.reading.can_put_aside",
    ),
    (
        "uncertain",
        tr_later("Mark as uncertain, or not"),
        ("Shift+U",),
        "Record",
        "session.reading.uncertain",
        "session.reading.can_put_aside",
    ),
    (
        "unfit",
        tr_later("Mark as unfit to read, or not"),
        ("Shift+X",),
        "Record",
        "session.reading.unfit",
        "session.reading.can_put_aside",
    ),
)
