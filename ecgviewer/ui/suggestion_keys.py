"""Keys of suggestions and of bounds: rows of the table of actions.

Arrows and Space are for the bounds while these are changed; else they move the sheet's cursor.
"""

from __future__ import annotations

from ecgviewer.core.language import tr_later

_OPEN, _DECIDE, _TRIM = "has_open", "can_decide", "can_trim"

SUGGESTION_KEYS: tuple[tuple[str, str, str, str, str], ...] = (
    # id, title, key, method and property of session.suggestions
    ("next_suggestion", tr_later("Next suggestion"), ".", "next", _OPEN),
    ("previous_suggestion", tr_later("Previous suggestion"), ",", "previous", _OPEN),
    ("accept", tr_later("Accept the suggestion"), "Y", "accept", _DECIDE),
    ("trim", tr_later("Trim the suggestion, or move bounds"), "T", "trim", _TRIM),
    ("reject", tr_later("Reject the suggestion"), "R", "reject", _DECIDE),
)

WHILE_TRIMMING = "session.suggestions.is_trimming"
WHILE_WRITING = "marks.has_draft !session.calipers.is_active"

BOUND_KEYS: tuple[tuple[str, str, str, str, str, tuple[int, ...]], ...] = (
    # id, title, key, method of session.suggestions.trimming, enabled, arguments
    ("lead_up", tr_later("Add the lead above"), "Shift+Up", "extend_leads", WHILE_WRITING, (-1,)),
    (
        "lead_down",
        tr_later("Add the lead below"),
        "Shift+Down",
        "extend_leads",
        WHILE_WRITING,
        (1,),
    ),
    ("end_left", tr_later("End 1 sample left"), "Left", "step", WHILE_TRIMMING, (-1,)),
    ("end_right", tr_later("End 1 sample right"), "Right", "step", WHILE_TRIMMING, (1,)),
    ("end_left_10", tr_later("End 10 samples left"), "Shift+Left", "step", WHILE_TRIMMING, (-10,)),
    (
        "end_right_10",
        tr_later("End 10 samples right"),
        "Shift+Right",
        "step",
        WHILE_TRIMMING,
        (10,),
    ),
    (
        "end_mark_left",
        tr_later("End to the wave before"),
        "Ctrl+Left",
        "to_mark",
        WHILE_TRIMMING,
        (-1,),
    ),
    (
        "end_mark_right",
        tr_later("End to the next wave"),
        "Ctrl+Right",
        "to_mark",
        WHILE_TRIMMING,
        (1,),
    ),
    ("end_other", tr_later("The other end"), "Space", "other_end", WHILE_TRIMMING, ()),
    ("end_lead_up", tr_later("Leads upwards"), "Up", "extend_leads", WHILE_TRIMMING, (-1,)),
    ("end_lead_down", tr_later("Leads downwards"), "Down", "extend_leads", WHILE_TRIMMING, (1,)),
)
