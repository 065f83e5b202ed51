"""Keys of the sheet's cursor in small and large steps: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.core.language import tr_later

CURSOR_KEYS: tuple[tuple[str, str, str, str, int], ...] = (
    # id, title, key, method of the window, argument
    ("left_sample", tr_later("Cursor 1 sample left"), "Shift+Left", "step_sample", -1),
    ("right_sample", tr_later("Cursor 1 sample right"), "Shift+Right", "step_sample", 1),
    ("left_beat", tr_later("Cursor to the beat before"), "Ctrl+Left", "step_beat", -1),
    ("right_beat", tr_later("Cursor to the next beat"), "Ctrl+Right", "step_beat", 1),
)
