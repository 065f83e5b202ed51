"""The table of all that can be done: menus, shortcuts, tooltips and cheat sheet come from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ecgviewer.ui.annotation_keys import ANNOTATION_KEYS
from ecgviewer.ui.caliper_keys import CALIPER_KEYS
from ecgviewer.ui.opening_keys import OPENING_KEYS
from ecgviewer.ui.queue_keys import QUEUE_KEYS
from ecgviewer.ui.reading_keys import READING_KEYS
from ecgviewer.ui.sheet_keys import CURSOR_KEYS
from ecgviewer.ui.similar_keys import SIMILAR_KEYS
from ecgviewer.ui.suggestion_keys import BOUND_KEYS, SUGGESTION_KEYS, WHILE_TRIMMING

Where = Literal["anywhere", "reading", "sheet"]

MENUS = ("Open", "Record", "Sheet", "Display", "Calipers", "Findings", "Bounds", "Model")
MENUS += ("Window", "Help")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    Parameters
    ----------
    id
        Unique name.
    title
        A verb and its object, for menus and the cheat sheet.
    keys
        Shortcuts, the first one shown; ``Ctrl`` is Cmd on macOS, symbols match by character.
    menu
        One of :data:`MENUS`.
    method
        What is called: ``session.…``, ``marks.…``, ``sheet.…`` or ``window.…``.
    enabled
        Properties of ``session`` or ``marks`` that say whether it may be called now: all those
        named must be true, those after ``!`` false.
    where
        ``"reading"``: while the reading page is shown; ``"sheet"``: while the sheet has the focus
        (keys that other widgets need for themselves).
    arguments
        What the method is called with.
    """

    id: str
    title: str
    keys: tuple[str, ...]
    menu: str
    method: str
    enabled: str = "session.always"
    where: Where = "reading"
    arguments: tuple[int, ...] = ()


def _favourite(number: int) -> Action:
    return Action(
        f"favourite_{number}",
        f"Choose favourite {number}",
        (str(number),),
        "Findings",
        "window.choose_favourite",
        "marks.can_annotate",
        arguments=(number,),
    )


def _cursor(name: str, title: str, key: str, method: str, by: int) -> Action:
    return Action(
        name, title, (key,), "Sheet", f"window.{method}", _CURSOR, "sheet", arguments=(by,)
    )


def _label(number: int) -> Action:
    return Action(
        f"label_{number}",
        f"Name new findings with favourite {number}",
        (f"Alt+{number}",),
        "Findings",
        "session.label.toggle",
        "marks.can_annotate",
        arguments=(number,),
    )


def _suggestion(name: str, title: str, key: str, method: str, enabled: str) -> Action:
    of = "session.suggestions"
    return Action(name, title, (key,), "Model", f"{of}.{method}", f"{of}.{enabled}")


def _bound(
    name: str, title: str, key: str, method: str, enabled: str, arguments: tuple[int, ...]
) -> Action:
    where: Where = "sheet" if enabled == WHILE_TRIMMING else "reading"
    call = f"session.suggestions.trimming.{method}"
    return Action(name, title, (key,), "Bounds", call, enabled, where, arguments)


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


_RECORD = "session.has_record"
_CURSOR = "session.has_record !session.calipers.is_active !session.suggestions.is_trimming"
_DRAFT = "marks.has_draft"
_SELECTED = "marks.has_selection"

ACTIONS: tuple[Action, ...] = (
    *(Action(*row) for row in OPENING_KEYS),
    Action("next", "Next record", ("N",), "Record", "session.next_record", "session.can_next"),
    Action(
        "previous",
        "Previous record",
        ("P",),
        "Record",
        "session.previous_record",
        "session.can_previous",
    ),
    *(Action(*row) for row in READING_KEYS),
    *(Action(*row) for row in QUEUE_KEYS),
    Action("report", "Print or save a report", ("Ctrl+P",), "Record", "window.report", _RECORD),
    Action(
        "export",
        "Export findings",
        ("Ctrl+E",),
        "Record",
        "window.export",
        "session.has_records",
        "anywhere",
    ),
    Action(
        "save_copy",
        "Save a copy as",
        ("Ctrl+Shift+S",),
        "Record",
        "window.save_copy",
        _RECORD,
    ),
    Action("quit", "Close", ("Ctrl+Q",), "Record", "window.close", where="anywhere"),
    Action("left", "Cursor 1 mm left", ("Left",), "Sheet", "window.left", _CURSOR, "sheet"),
    Action("right", "Cursor 1 mm right", ("Right",), "Sheet", "window.right", _CURSOR, "sheet"),
    *(_cursor(*row) for row in CURSOR_KEYS),
    Action("up", "Cursor to the lead above", ("Up",), "Sheet", "window.up", _CURSOR, "sheet"),
    Action("down", "Cursor to the lead below", ("Down",), "Sheet", "window.down", _CURSOR, "sheet"),
    Action("home", "To the beginning", ("Home",), "Sheet", "window.home", _RECORD, "sheet"),
    Action("end", "To the end", ("End",), "Sheet", "window.end", _RECORD, "sheet"),
    Action("page_down", "Next page", ("PgDown",), "Sheet", "window.page_down", _RECORD),
    Action("page_up", "Previous page", ("PgUp",), "Sheet", "window.page_up", _RECORD),
    Action("zoom_in", "Zoom in", ("+", "="), "Sheet", "window.zoom_in", _RECORD),
    Action("zoom_out", "Zoom out", ("-",), "Sheet", "window.zoom_out", _RECORD),
    Action("fit", "Back to paper scale", ("0",), "Sheet", "sheet.reset_view", _RECORD),
    Action("layout", "Next layout", ("L",), "Display", "window.next_layout"),
    Action("order", "Standard or Cabrera order", ("O",), "Display", "window.next_order"),
    Action(
        "simultaneous",
        "Columns at one time, or in a row",
        ("Shift+L",),
        "Display",
        "window.toggle_simultaneous",
    ),
    Action("half_gain", "V1-V6 at half gain", ("Ctrl+G",), "Display", "window.toggle_half_gain"),
    Action(
        "focus",
        "Magnify the lead of the cursor",
        ("Z",),
        "Display",
        "session.views.toggle_focus",
        _RECORD,
    ),
    Action(
        "butterfly",
        "Superimpose all leads",
        ("B",),
        "Display",
        "session.views.toggle_butterfly",
        _RECORD,
    ),
    Action(
        "loop", "Vectorcardiogram loop", ("V",), "Display", "session.views.toggle_loop", _RECORD
    ),
    Action(
        "spectrum",
        "Spectrum of a lead",
        ("X",),
        "Display",
        "session.views.toggle_spectrum",
        _RECORD,
    ),
    Action("gain", "Next gain", ("G",), "Display", "window.next_gain"),
    Action("gain_back", "Previous gain", ("Shift+G",), "Display", "window.previous_gain"),
    Action("speed", "Next speed", ("S",), "Display", "window.next_speed"),
    Action("speed_back", "Previous speed", ("Shift+S",), "Display", "window.previous_speed"),
    Action("filter", "Next filter", ("F",), "Display", "session.eye.next", _RECORD),
    Action(
        "filter_back", "Previous filter", ("Shift+F",), "Display", "session.eye.previous", _RECORD
    ),
    Action(
        "compare_on_off",
        "Compare with an earlier ECG, or back",
        ("D",),
        "Display",
        "comparing.toggle",
        _RECORD,
        "anywhere",
    ),
    Action(
        "choose_earlier",
        "Choose the earlier ECG",
        ("Shift+D",),
        "Display",
        "comparing.choose_another",
        _RECORD,
        "anywhere",
    ),
    Action(
        "measurements",
        "Measurements of each lead",
        ("I",),
        "Display",
        "session.fiducials.toggle_matrix",
        _RECORD,
    ),
    Action(
        "fiducials",
        "Move the marks of P, QRS, T",
        ("Shift+I",),
        "Display",
        "session.fiducials.toggle_editing",
        "session.fiducials.can_edit",
    ),
    Action(
        "fiducial_scope",
        "Marks of all leads, of this one, or none",
        ("Alt+I",),
        "Display",
        "session.fiducials.next_scope",
        "session.fiducials.can_edit",
    ),
    Action(
        "device",
        "The file's own beats and waves, or not",
        ("Alt+D",),
        "Display",
        "sheet.canvas.device.toggle",
        _RECORD,
    ),
    Action(
        "theme", "Paper or dark", ("Ctrl+T",), "Display", "window.toggle_theme", where="anywhere"
    ),
    *(_caliper(*row) for row in CALIPER_KEYS),
    Action("mark", "Start or end a span", ("Space",), "Findings", "window.mark", _CURSOR, "sheet"),
    Action(
        "enter",
        "Choose a finding, or save it",
        ("Return", "Enter"),
        "Findings",
        "window.pick_or_save",
        "marks.can_annotate",
    ),
    Action(
        "whole",
        "Mark the whole record",
        ("H", "Alt+H"),
        "Findings",
        "marks.begin_whole",
        "marks.can_annotate",
    ),
    *(Action(*row[:3], "Findings", *row[3:]) for row in ANNOTATION_KEYS),
    Action(
        "toggle_beat",
        "Beat at the cursor into the set, or out",
        ("Shift+Q",),
        "Findings",
        "window.toggle_beat",
        "session.beat_scope.has_set",
    ),
    *(_favourite(number) for number in range(1, 10)),
    *(_label(number) for number in range(1, 10)),
    *(_bound(*row) for row in BOUND_KEYS),
    Action(
        "next_finding",
        "Next finding",
        ("J",),
        "Findings",
        "marks.select_next",
        "marks.has_annotations",
    ),
    Action(
        "previous_finding",
        "Previous finding",
        ("K",),
        "Findings",
        "marks.select_previous",
        "marks.has_annotations",
    ),
    Action("edit", "Edit finding", ("E",), "Findings", "marks.edit", _SELECTED),
    Action(
        "delete",
        "Delete finding",
        ("Ctrl+Del", "Ctrl+Backspace"),
        "Findings",
        "marks.delete",
        "marks.has_selection !session.calipers.is_active",
    ),
    Action(
        "undo",
        "Undo",
        ("Ctrl+Z",),
        "Findings",
        "session.undo_order.undo",
        "session.undo_order.can_undo",
    ),
    Action(
        "redo",
        "Redo",
        ("Ctrl+Shift+Z",),
        "Findings",
        "session.undo_order.redo",
        "session.undo_order.can_redo",
    ),
    Action(
        "heat", "Show or hide surprise", ("A",), "Model", "session.toggle_heat", "session.has_model"
    ),
    *(_suggestion(*row) for row in SUGGESTION_KEYS),
    *(Action(*row) for row in SIMILAR_KEYS),
    Action("opacity", "Next opacity", ("Shift+A",), "Model", "session.step_opacity"),
    Action(
        "stop",
        "Stop the model",
        ("Shift+Esc",),
        "Model",
        "session.stop_model",
        "session.has_model",
        "anywhere",
    ),
    Action("records", "Records", ("Ctrl+1",), "Window", "window.show_records", where="anywhere"),
    Action("read", "Reading", ("Ctrl+2",), "Window", "window.show_reading", where="anywhere"),
    Action("compare", "Comparison", ("Ctrl+3",), "Window", "comparing.show", where="anywhere"),
    Action("tune", "Tuning", ("Ctrl+4",), "Window", "window.show_tuning", where="anywhere"),
    Action("models", "Models", ("Ctrl+5",), "Window", "window.show_models", where="anywhere"),
    Action("studies", "Studies", ("Ctrl+7",), "Window", "window.show_studies", where="anywhere"),
    Action("settings", "Settings", ("Ctrl+,",), "Window", "window.show_settings", where="anywhere"),
    Action(
        "calibrate",
        "Calibrate this monitor",
        ("Ctrl+M",),
        "Window",
        "window.show_calibration",
        where="anywhere",
    ),
    Action("next_pane", "Next pane", ("F6",), "Window", "window.next_pane", where="anywhere"),
    Action(
        "full_screen",
        "Full screen",
        ("F11",),
        "Window",
        "window.toggle_full_screen",
        where="anywhere",
    ),
    Action("help", "Keys and help", ("?", "F1"), "Help", "window.show_help", where="anywhere"),
    Action("escape", "Leave, let go", ("Esc",), "Help", "window.escape", where="anywhere"),
)

BY_ID = {action.id: action for action in ACTIONS}

WHEN_COMPARING = frozenset(
    ("next", "previous", "gain", "gain_back", "speed", "speed_back", "order", "half_gain")
) | {"heat", "opacity"}
"""What is of the reading page and acts on the comparison as well."""

_SHOWN = {"Return": "Enter", "PgDown": "PgDn"}


def key_text(action_id: str) -> str:
    """Return the first key of an action as it stands on a button, e.g. ``"Enter"``."""
    return shown_key(BY_ID[action_id].keys[0])


def shown_key(key: str) -> str:
    """Return a shortcut as it is shown, e.g. ``"Ctrl Shift Z"``."""
    parts = [key] if key == "+" else key.split("+")
    return " ".join(_SHOWN.get(part, part) for part in parts)


def tip(action_id: str) -> str:
    """Return a tooltip: what it does, and its key."""
    return f"{BY_ID[action_id].title}  {key_text(action_id)}"
