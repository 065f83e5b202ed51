"""Keys of writing a finding: rows of the table of actions.

With Alt they act while the search has the focus, too: there a letter alone is text.
"""

from __future__ import annotations

from ecgviewer.core.language import tr_later

_DRAFT = "marks.has_draft"

ANNOTATION_KEYS: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    # id, title, keys, method, enabled
    ("all_leads", tr_later("Put it on all leads"), ("W", "Alt+W"), "marks.all_leads", _DRAFT),
    ("certainty", tr_later("Change certainty"), ("U", "Alt+U"), "marks.next_certainty", _DRAFT),
    (
        "alike",
        tr_later("All beats like this, this beat, or the span"),
        ("Q", "Alt+Q"),
        "session.beat_scope.next_scope",
        "session.beat_scope.can_choose",
    ),
    ("severity", tr_later("Change severity"), ("Alt+S",), "marks.next_severity", _DRAFT),
    ("course", tr_later("Old, new, or unsaid"), ("Alt+O",), "marks.next_course", _DRAFT),
    ("modifiers", tr_later("Choose modifiers"), ("Alt+M",), "marks.ask_modifiers", _DRAFT),
    (
        "snap",
        tr_later("Snap drawn ends to waves, or not"),
        ("Alt+N",),
        "session.beat_scope.toggle_snap",
        "session.has_record",
    ),
)
