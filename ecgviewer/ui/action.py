"""One thing to do in the window, and what several of them ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ecgviewer.core.language import tr_later

Where = Literal["anywhere", "reading", "sheet"]

MENUS = (
    *(tr_later("Open"), tr_later("Record"), tr_later("Sheet"), tr_later("Display")),
    *(tr_later("Calipers"), tr_later("Findings"), tr_later("Bounds"), tr_later("Model")),
    *(tr_later("Window"), tr_later("Help")),
)

RECORD = "session.has_record"
CURSOR = "session.has_record !session.calipers.is_active !session.suggestions.is_trimming"
ANNOTATE = "marks.can_annotate"


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
    arguments: tuple[int | str, ...] = ()
