"""Moving over the sheet: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.core.language import tr_later
from ecgviewer.ui.action import CURSOR, RECORD, Action
from ecgviewer.ui.sheet_keys import CURSOR_KEYS


def _cursor(name: str, title: str, key: str, method: str, by: int) -> Action:
    return Action(
        name, title, (key,), "Sheet", f"window.{method}", CURSOR, "sheet", arguments=(by,)
    )


SHEET_ACTIONS: tuple[Action, ...] = (
    Action(
        "left", tr_later("Cursor 1 mm left"), ("Left",), "Sheet", "window.left", CURSOR, "sheet"
    ),
    Action(
        "right", tr_later("Cursor 1 mm right"), ("Right",), "Sheet", "window.right", CURSOR, "sheet"
    ),
    *(_cursor(*row) for row in CURSOR_KEYS),
    Action(
        "up", tr_later("Cursor to the lead above"), ("Up",), "Sheet", "window.up", CURSOR, "sheet"
    ),
    Action(
        "down",
        tr_later("Cursor to the lead below"),
        ("Down",),
        "Sheet",
        "window.down",
        CURSOR,
        "sheet",
    ),
    Action(
        "home", tr_later("To the beginning"), ("Home",), "Sheet", "window.home", RECORD, "sheet"
    ),
    Action("end", tr_later("To the end"), ("End",), "Sheet", "window.end", RECORD, "sheet"),
    Action("page_down", tr_later("Next page"), ("PgDown",), "Sheet", "window.page_down", RECORD),
    Action("page_up", tr_later("Previous page"), ("PgUp",), "Sheet", "window.page_up", RECORD),
    Action("zoom_in", tr_later("Zoom in"), ("+", "="), "Sheet", "window.zoom_in", RECORD),
    Action("zoom_out", tr_later("Zoom out"), ("-",), "Sheet", "window.zoom_out", RECORD),
    Action("fit", tr_later("Back to paper scale"), ("0",), "Sheet", "sheet.reset_view", RECORD),
)
