"""Keys of the calipers: rows of the table of actions.

Arrows and Space are a caliper's own while one is worked on; else they move the sheet's cursor.
"""

from __future__ import annotations

from ecgviewer.core.language import tr_later

_PLACE = "session.calipers.can_place"
_ANY = "session.calipers.has_calipers"
_ACTIVE = "session.calipers.is_active"

CALIPER_KEYS: tuple[
    tuple[str, str, tuple[str, ...], str, str, bool, tuple[int, ...]],
    ...,
] = (
    # id, title, keys, method of session.calipers, enabled, on the sheet alone, arguments
    ("time", tr_later("New caliper: time"), ("C",), "add_time", _PLACE, False, ()),
    ("both", tr_later("New caliper: time and mV"), ("Shift+C",), "add_both", _PLACE, False, ()),
    ("voltage", tr_later("New caliper: mV"), ("Alt+C",), "add_voltage", _PLACE, False, ()),
    ("next", tr_later("Next caliper"), ("Shift+J",), "select_next", _ANY, False, ()),
    ("previous", tr_later("Previous caliper"), ("Shift+K",), "select_previous", _ANY, False, ()),
    ("left", tr_later("Leg 1 sample left"), ("Left",), "step", _ACTIVE, True, (-1,)),
    ("right", tr_later("Leg 1 sample right"), ("Right",), "step", _ACTIVE, True, (1,)),
    ("left_10", tr_later("Leg 10 samples left"), ("Shift+Left",), "step", _ACTIVE, True, (-10,)),
    ("right_10", tr_later("Leg 10 samples right"), ("Shift+Right",), "step", _ACTIVE, True, (10,)),
    (
        "mark_left",
        tr_later("Leg to the mark before"),
        ("Ctrl+Left",),
        "to_mark",
        _ACTIVE,
        True,
        (-1,),
    ),
    (
        "mark_right",
        tr_later("Leg to the next mark"),
        ("Ctrl+Right",),
        "to_mark",
        _ACTIVE,
        True,
        (1,),
    ),
    (
        "whole_left",
        tr_later("Both legs 1 sample left"),
        ("Alt+Left",),
        "step_whole",
        _ACTIVE,
        True,
        (-1,),
    ),
    (
        "whole_right",
        tr_later("Both legs 1 sample right"),
        ("Alt+Right",),
        "step_whole",
        _ACTIVE,
        True,
        (1,),
    ),
    ("other", tr_later("The other leg"), ("Space",), "other_leg", _ACTIVE, True, ()),
    ("up", tr_later("To the lead above"), ("Up",), "change_lead", _ACTIVE, True, (-1,)),
    ("down", tr_later("To the lead below"), ("Down",), "change_lead", _ACTIVE, True, (1,)),
    ("raise", tr_later("Level 0.01 mV up"), ("Ctrl+Up",), "step_level", _ACTIVE, True, (1,)),
    ("lower", tr_later("Level 0.01 mV down"), ("Ctrl+Down",), "step_level", _ACTIVE, True, (-1,)),
    ("march", tr_later("March over its lead"), ("M",), "march_lead", _ACTIVE, False, ()),
    ("march_all", tr_later("March over all leads"), ("Shift+M",), "march_all", _ACTIVE, False, ()),
    ("copy", tr_later("Copy as text"), ("Ctrl+C",), "copy", _ACTIVE, False, ()),
    (
        "delete",
        tr_later("Delete caliper"),
        ("Ctrl+Del", "Ctrl+Backspace"),
        "delete",
        _ACTIVE,
        False,
        (),
    ),
)
