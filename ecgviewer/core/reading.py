"""How far a reader is with a record: first read, second look, final, amended; or put aside.

A read is a list of acts that is only ever added to. What state it is in follows from the acts in
their order, and each act names the revision of the annotations that it stands on, so that the read
of that moment can be shown again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

from ecgviewer.core.language import tr_later
from ecgviewer.core.study import State

Act = Literal["log", "finalise", "amend", "later", "uncertain", "unfit", "resume"]
"""``log``: the first read stands. ``finalise``: the read is done. ``amend``: a final read is opened
again, for a reason. ``later`` (put off), ``uncertain`` (cannot decide) and ``unfit`` (cannot be
read) put a record aside, ``resume`` takes that back."""

ACTS: tuple[Act, ...] = get_args(Act)

Stage = Literal["first", "second", "final", "amending"]
Aside = Literal["", "later", "uncertain", "unfit"]
Status = Literal["draft", "final", "amended"]

ASIDE: tuple[Aside, ...] = ("later", "uncertain", "unfit")
_STAGE_WORDS: dict[Stage, str] = {
    "first": tr_later("First read"),
    "second": tr_later("Second look"),
    "final": tr_later("Final"),
    "amending": tr_later("Amending"),
}
_ASIDE_WORDS: dict[Aside, str] = {
    "": "",
    "later": tr_later("Later"),
    "uncertain": tr_later("Uncertain"),
    "unfit": tr_later("Unfit"),
}


@dataclass(frozen=True, slots=True)
class ReadState:
    """Where a read stands.

    Parameters
    ----------
    stage
        ``first``: nothing is logged yet; ``second``: the first read is; ``final``; ``amending``: a
        final read that was opened again.
    aside
        How the reader has put the record aside since; empty = they have not.
    was_amended
        Whether it was ever opened again after it was final.
    """

    stage: Stage = "first"
    aside: Aside = ""
    was_amended: bool = False

    @property
    def is_logged(self) -> bool:
        """Whether the first read stands."""
        return self.stage != "first"

    @property
    def is_locked(self) -> bool:
        """Whether changes need an amendment first."""
        return self.stage == "final"

    @property
    def is_to_read(self) -> bool:
        """Whether the record is still to be read: nothing said of it, or put off."""
        return self.stage == "first" and self.aside in ("", "later")

    @property
    def status(self) -> Status:
        """Whether the read is a draft, final, or amended and final again."""
        if self.stage != "final":
            return "draft"
        return "amended" if self.was_amended else "final"

    @property
    def words(self) -> str:
        """The state as the window and the report say it; in English, as it is exported."""
        if self.aside:
            return _ASIDE_WORDS[self.aside]
        return tr_later("Amended") if self.status == "amended" else _STAGE_WORDS[self.stage]

    @property
    def in_study(self) -> State:
        """What it counts as among several readers (:mod:`ecgviewer.core.study`)."""
        if self.aside == "later":
            return "later"
        if self.aside == "uncertain":
            return "uncertain"
        if self.aside == "unfit":
            return "reject"
        return "read" if self.is_logged else "unread"

    def after(self, act: Act) -> ReadState:
        """Return the state that an act leads to.

        Raises
        ------
        ValueError
            If the act makes no sense here; says why.
        """
        why = _misplaced(self, act)
        if why:
            raise ValueError(why)
        if act == "log":
            return replace(self, stage="second", aside="")
        if act == "finalise":
            return replace(self, stage="final", aside="")
        if act == "amend":
            return replace(self, stage="amending", was_amended=True)
        return replace(self, aside="" if act == "resume" else act)


def _misplaced(state: ReadState, act: Act) -> str:
    if act == "log" and state.is_logged:
        return tr_later("the first read is logged already")
    if act == "finalise" and not state.is_logged:
        return tr_later("the first read is not logged yet")
    if act == "finalise" and state.is_locked:
        return tr_later("the read is final already")
    if act == "amend" and not state.is_locked:
        return tr_later("the read is not final")
    if act == "resume" and not state.aside:
        return tr_later("the record is not put aside")
    if act in ASIDE and state.is_locked:
        return tr_later("the read is final; amend it first")
    return ""


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """One act, as it was stored.

    Parameters
    ----------
    number
        Of the row, rising through the whole store.
    record_id, reader
        Whose read of what.
    act
        What was done.
    reason
        Why a final read was opened again; empty with the other acts.
    revision, kept
        Newest rows of annotations and of what is kept beside them (calipers, moved marks) then: the
        read is what stood there.
    human_first
        Whether the model was to stay hidden until the first read was logged.
    ai_visible, model_id
        Whether anything that the model says was on the screen, and the model chosen.
    at
        When, UTC, ISO 8601.
    app_version
        Of ecgviewer.
    """

    number: int
    record_id: str
    reader: str
    act: Act
    reason: str
    revision: int
    kept: int
    human_first: bool
    ai_visible: bool
    model_id: str | None
    at: str
    app_version: str

    def to_dict(self, *, people: bool = True) -> dict[str, Any]:
        """Return JSON-ready fields; without ``people`` neither who nor when nor why."""
        fields = asdict(self)
        for name in ("number", "record_id", "revision", "kept"):
            del fields[name]
        if not people:
            for name in ("reader", "reason", "at"):
                del fields[name]
        return fields


def state_of(acts: Iterable[Act]) -> ReadState:
    """Return the state that acts lead to, in their order.

    Raises
    ------
    ValueError
        If an act makes no sense where it stands.
    """
    state = ReadState()
    for act in acts:
        state = state.after(act)
    return state
