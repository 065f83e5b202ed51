"""Findings, their bounds, and taking back: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.core.language import tr_later
from ecgviewer.ui.action import ANNOTATE, CURSOR, Action, Where
from ecgviewer.ui.annotation_keys import ANNOTATION_KEYS
from ecgviewer.ui.suggestion_keys import BOUND_KEYS, WHILE_TRIMMING

_CHOOSE = (
    tr_later("Choose favourite 1"),
    tr_later("Choose favourite 2"),
    tr_later("Choose favourite 3"),
    tr_later("Choose favourite 4"),
    tr_later("Choose favourite 5"),
    tr_later("Choose favourite 6"),
    tr_later("Choose favourite 7"),
    tr_later("Choose favourite 8"),
    tr_later("Choose favourite 9"),
)
_NAME = (
    tr_later("Name new findings with favourite 1"),
    tr_later("Name new findings with favourite 2"),
    tr_later("Name new findings with favourite 3"),
    tr_later("Name new findings with favourite 4"),
    tr_later("Name new findings with favourite 5"),
    tr_later("Name new findings with favourite 6"),
    tr_later("Name new findings with favourite 7"),
    tr_later("Name new findings with favourite 8"),
    tr_later("Name new findings with favourite 9"),
)


def _favourite(number: int) -> Action:
    return Action(
        f"favourite_{number}",
        _CHOOSE[number - 1],
        (str(number),),
        "Findings",
        "window.choose_favourite",
        ANNOTATE,
        arguments=(number,),
    )


def _label(number: int) -> Action:
    return Action(
        f"label_{number}",
        _NAME[number - 1],
        (f"Alt+{number}",),
        "Findings",
        "session.label.toggle",
        ANNOTATE,
        arguments=(number,),
    )


def _bound(
    name: str, title: str, key: str, method: str, enabled: str, arguments: tuple[int, ...]
) -> Action:
    where: Where = "sheet" if enabled == WHILE_TRIMMING else "reading"
    call = f"session.suggestions.trimming.{method}"
    return Action(name, title, (key,), "Bounds", call, enabled, where, arguments)


FINDING_ACTIONS: tuple[Action, ...] = (
    Action(
        "mark",
        tr_later("Start or end a span"),
        ("Space",),
        "Findings",
        "window.mark",
        CURSOR,
        "sheet",
    ),
    Action(
        "enter",
        tr_later("Choose a finding, or save it"),
        ("Return", "Enter"),
        "Findings",
        "window.pick_or_save",
        ANNOTATE,
    ),
    Action(
        "whole",
        tr_later("Mark the whole record"),
        ("H", "Alt+H"),
        "Findings",
        "marks.begin_whole",
        ANNOTATE,
    ),
    *(Action(*row[:3], "Findings", *row[3:]) for row in ANNOTATION_KEYS),
    Action(
        "toggle_beat",
        tr_later("Beat at the cursor into the set, or out"),
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
        tr_later("Next finding"),
        ("J",),
        "Findings",
        "marks.select_next",
        "marks.has_annotations",
    ),
    Action(
        "previous_finding",
        tr_later("Previous finding"),
        ("K",),
        "Findings",
        "marks.select_previous",
        "marks.has_annotations",
    ),
    Action(
        "edit", tr_later("Edit finding"), ("E",), "Findings", "marks.edit", "marks.has_selection"
    ),
    Action(
        "delete",
        tr_later("Delete finding"),
        ("Ctrl+Del", "Ctrl+Backspace"),
        "Findings",
        "marks.delete",
        "marks.has_selection !session.calipers.is_active",
    ),
    Action(
        "undo",
        tr_later("Undo"),
        ("Ctrl+Z",),
        "Findings",
        "session.undo_order.undo",
        "session.undo_order.can_undo",
    ),
    Action(
        "redo",
        tr_later("Redo"),
        ("Ctrl+Shift+Z",),
        "Findings",
        "session.undo_order.redo",
        "session.undo_order.can_redo",
    ),
)
