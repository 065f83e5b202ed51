"""The table of all that can be done: menus, shortcuts, tooltips and cheat sheet come from it."""

from __future__ import annotations

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action import MENUS, RECORD, Action, Where
from ecgviewer.ui.caliper_keys import CALIPER_KEYS
from ecgviewer.ui.display_actions import DISPLAY_ACTIONS
from ecgviewer.ui.finding_actions import FINDING_ACTIONS
from ecgviewer.ui.holter_keys import HOLTER_KEYS
from ecgviewer.ui.key_names import shown_key
from ecgviewer.ui.opening_keys import OPENING_KEYS
from ecgviewer.ui.queue_keys import QUEUE_KEYS
from ecgviewer.ui.reading_keys import READING_KEYS
from ecgviewer.ui.sheet_actions import SHEET_ACTIONS
from ecgviewer.ui.similar_keys import SIMILAR_KEYS
from ecgviewer.ui.suggestion_keys import SUGGESTION_KEYS
from ecgviewer.ui.window_actions import WINDOW_ACTIONS

__all__ = ["ACTIONS", "BY_ID", "MENUS", "WHEN_COMPARING", "Action", "key_text", "shown_key", "tip"]


def _suggestion(name: str, title: str, key: str, method: str, enabled: str) -> Action:
    of = "session.suggestions"
    return Action(name, title, (key,), "Model", f"{of}.{method}", f"{of}.{enabled}")


def _caliper(
    name: str,
    title: str,
    keys: tuple[str, ...],
    method: str,
    enabled: str,
    on_sheet: bool,  # noqa: FBT001
    arguments: tuple[int, ...],
) -> Action:
    where: Where = "sheet" if on_sheet else "reading"
    call = f"session.calipers.{method}"
    return Action(f"caliper_{name}", title, keys, "Calipers", call, enabled, where, arguments)


ACTIONS: tuple[Action, ...] = (
    *(Action(*row) for row in OPENING_KEYS),
    Action(
        "next", tr_later("Next record"), ("N",), "Record", "session.next_record", "session.can_next"
    ),
    Action(
        "previous",
        tr_later("Previous record"),
        ("P",),
        "Record",
        "session.previous_record",
        "session.can_previous",
    ),
    *(Action(*row) for row in READING_KEYS),
    *(Action(*row) for row in QUEUE_KEYS),
    *(Action(*row) for row in HOLTER_KEYS),
    Action(
        "report", tr_later("Print or save a report"), ("Ctrl+P",), "Record", "window.report", RECORD
    ),
    Action(
        "export",
        tr_later("Export findings"),
        ("Ctrl+E",),
        "Record",
        "window.export",
        "session.has_records",
        "anywhere",
    ),
    Action(
        "save_copy",
        tr_later("Save a copy as"),
        ("Ctrl+Shift+S",),
        "Record",
        "window.save_copy",
        RECORD,
    ),
    Action("quit", tr_later("Close"), ("Ctrl+Q",), "Record", "window.close", where="anywhere"),
    *SHEET_ACTIONS,
    *DISPLAY_ACTIONS,
    *(_caliper(*row) for row in CALIPER_KEYS),
    *FINDING_ACTIONS,
    Action(
        "heat",
        tr_later("Show or hide surprise"),
        ("A",),
        "Model",
        "session.toggle_heat",
        "session.has_model",
    ),
    *(_suggestion(*row) for row in SUGGESTION_KEYS),
    *(Action(*row) for row in SIMILAR_KEYS),
    Action("opacity", tr_later("Next opacity"), ("Shift+A",), "Model", "session.step_opacity"),
    Action(
        "stop",
        tr_later("Stop the model"),
        ("Shift+Esc",),
        "Model",
        "session.stop_model",
        "session.has_model",
        "anywhere",
    ),
    *WINDOW_ACTIONS,
)

BY_ID = {action.id: action for action in ACTIONS}

WHEN_COMPARING = frozenset(
    ("next", "previous", "gain", "gain_back", "speed", "speed_back", "order", "half_gain")
) | {"heat", "opacity"}
"""What is of the reading page and acts on the comparison as well."""


def key_text(action_id: str) -> str:
    """Return the first key of an action as it stands on a button, e.g. ``"Enter"``."""
    return shown_key(BY_ID[action_id].keys[0])


def tip(action_id: str) -> str:
    """Return a tooltip: what it does, and its key."""
    return f"{tr(BY_ID[action_id].title)}  {key_text(action_id)}"
