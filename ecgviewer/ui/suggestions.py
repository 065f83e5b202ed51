"""What the model suggests on the record shown, and what the reader does about it.

Nothing of it exists before the first read is logged, nor while the overlay is off.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.core.suggestion import MOST, Suggestion
from ecgviewer.tasks import similar_labels, suggesting
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.trimming import Trimming

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

_Act = tuple[Literal["reject", "reopen"], Suggestion]
_OTHER: dict[str, Literal["reject", "reopen"]] = {"reject": "reopen", "reopen": "reject"}


class Suggestions(QObject):
    """The suggestions of the record shown: those open, those rejected, the one looked at.

    Parameters
    ----------
    session
        Has the map, the reader and the findings.
    """

    changed = Signal()
    """Which there are, which are open, or which one is looked at."""

    turned = Signal()
    """Another one is looked at; the sheet should show it."""

    stepped = Signal()
    """A decision was made that can be taken back."""

    pickWanted = Signal()
    """An accepted one needs a name."""

    sheetWanted = Signal()
    """The keys are for the sheet now."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session, self._marks = session, session.marks
        self.trimming = Trimming(
            session.marks, lambda: session.record, lambda: session.measurements, self
        )
        self.open: tuple[Suggestion, ...] = ()
        self.rejected: tuple[Suggestion, ...] = ()
        self.current: Suggestion | None = None
        self._all: tuple[Suggestion, ...] = ()
        self._of_map: tuple[Suggestion, ...] = ()
        self._placed: tuple[Suggestion, ...] = ()
        self._made_of: tuple[object, ...] = ()
        self._rejected_ids: frozenset[str] = frozenset()
        self._done: list[_Act] = []
        self._undone: list[_Act] = []
        session.recordChanged.connect(self._begin)
        for signal in (session.scoreChanged, session.measured, session.heatChanged):
            signal.connect(self.refresh)
        session.marks.changed.connect(self.refresh)
        session.marks.draftChanged.connect(self.refresh)
        session.calipers.activeChanged.connect(self._on_caliper)

    # What there is

    @property
    def are_shown(self) -> bool:
        """Whether suggestions may be seen now."""
        session = self._session
        return session.reading.ai_allowed and session.heat_on

    @property
    def are_cut(self) -> bool:
        """Whether the map suggests as many as are shown at most, or more."""
        return len(self._of_map) >= MOST

    @property
    def has_open(self) -> bool:
        """Whether one waits for a decision."""
        return bool(self.open)

    @property
    def can_decide(self) -> bool:
        """Whether one is looked at, and nothing else is being written."""
        return self.current is not None and not self._marks.has_draft and self._marks.can_annotate

    @property
    def can_trim(self) -> bool:
        """Whether there are bounds to change: of the one looked at, or of a finding written."""
        return self.can_decide or self.trimming.can_begin

    @property
    def is_trimming(self) -> bool:
        """Whether arrows and Space are for the bounds of the finding being written."""
        return self.trimming.is_active

    def _begin(self) -> None:
        self._done, self._undone = [], []
        self._of_map, self._made_of, self.current = (), (), None
        self._session.runner.cancel("suggest")
        self._rejected_ids, self._placed = frozenset(), ()
        record = self._session.record
        if record is not None:
            try:
                self._rejected_ids = suggesting.rejected(record.id)
                self._placed = similar_labels.placed_on(record.id)
            except StoreError as error:
                self._session.tell("error", str(error))
        self.refresh()

    def look_again(self) -> None:
        """Read again what was placed on the record shown because it is like another one."""
        record = self._session.record
        if record is not None:
            self._placed = similar_labels.placed_on(record.id)
            self.refresh()

    def refresh(self) -> None:
        """Look again at what the map suggests, and at what has been decided."""
        session, record = self._session, self._session.record
        before = (self.open, self.rejected, self.current)
        if record is None or session.map is None or session.is_scoring or not self.are_shown:
            self._of_map, self._made_of = (), ()
        else:
            made_of = (session.map, session.measurements)
            if len(self._made_of) != 2 or any(
                a is not b for a, b in zip(made_of, self._made_of, strict=True)
            ):
                self._made_of = made_of
                self._of_map = self._suggested(record)
        placed = self._placed if self.are_shown else ()
        both = sorted((*placed, *self._of_map), key=lambda one: (one.start, one.stop))
        self._all = tuple(both)
        taken = suggesting.taken(self._marks.annotations)
        draft = self._marks.draft
        if draft is not None and draft.origin is not None:
            taken |= {draft.origin.suggestion}
        left = [one for one in self._all if one.id not in taken]
        self.open = tuple(one for one in left if one.id not in self._rejected_ids)
        self.rejected = tuple(one for one in left if one.id in self._rejected_ids)
        if self.current is not None:
            name = self.current.id
            self.current = next((one for one in self.open if one.id == name), None)
        if before != (self.open, self.rejected, self.current):
            self.changed.emit()

    def _suggested(self, record: Record) -> tuple[Suggestion, ...]:
        """Return what the map suggests; of a record of hours it comes later."""
        session, made_of = self._session, self._made_of
        anomaly, long, measured = session.map, session.long_score, session.measurements
        assert anomaly is not None
        if long is None:
            return suggesting.suggest(record, anomaly, measured)

        def take(found: tuple[Suggestion, ...]) -> None:
            if self._made_of is made_of:
                self._of_map = found
                self.refresh()

        session.runner.start(
            "suggest",
            lambda: suggesting.suggest_long(record, anomaly, long, measured),
            on_result=take,
            pool="scoring",
        )
        return ()

    # Looking at them

    def next(self) -> None:
        """Look at the next open one in time, from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Look at the one before, from the first to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.open:
            return
        at = self.open.index(self.current) + by if self.current in self.open else min(by, 0)
        self.look_at(self.open[at % len(self.open)].id)

    def look_at(self, suggestion_id: str) -> None:
        """Look at one of those open."""
        self.current = next((one for one in self.open if one.id == suggestion_id), None)
        self.changed.emit()
        self.turned.emit()

    # Deciding

    def accept(self) -> None:
        """Make a finding of the one looked at: of the active label at once, else to be named."""
        if self._write() and not self._named():
            self.pickWanted.emit()

    def _named(self) -> bool:
        draft = self._marks.draft
        return draft is not None and bool(draft.finding) and self._marks.save()

    def trim(self) -> None:
        """Change bounds and leads: of the finding being written, else of the one looked at."""
        if self._marks.has_draft or self._write():
            self._session.calipers.let_go()
            self.trimming.begin()
            if not self.trimming.is_active and self._session.beat_scope.has_set:
                text = tr(
                    "A set of beats. Ctrl click, or {key} at the cursor, takes a beat away.",
                    key=key_text("toggle_beat"),
                )
                self._session.tell("info", text)
            self.sheetWanted.emit()

    def _write(self) -> bool:
        """Begin a finding on the one looked at; whether that could be done."""
        one = self.current
        if one is None or not self.can_decide:
            return False
        self._marks.begin(one.start, one.stop, one.leads)
        if not self._marks.has_draft:
            return False
        self._marks.change_draft(origin=suggesting.origin_of(one))
        if one.whole:
            self._marks.change_draft(kind="record")
        if one.peaks:
            self._marks.change_draft(kind="beats", peaks=one.peaks, reach=one.reach)
        if one.finding is not None:
            self._marks.change_draft(finding=one.finding)
        return True

    def reject(self) -> None:
        """Put the one looked at away, and look at the next."""
        one = self.current
        if one is None or not self.can_decide or self._is_final(self.reject):
            return
        at = self.open.index(one)
        if self._decide("reject", one):
            self._did("reject", one)
            if self.open:
                self.look_at(self.open[at % len(self.open)].id)

    def bring_back(self, suggestion_id: str) -> None:
        """Open a rejected one again."""
        one = next((one for one in self.rejected if one.id == suggestion_id), None)
        if one is None or self._is_final(lambda: self.bring_back(suggestion_id)):
            return
        if self._decide("reopen", one):
            self._did("reopen", one)
            self.look_at(one.id)

    def _is_final(self, then: Callable[[], object]) -> bool:
        """Whether the read is final: then the reason of an amendment is asked for first."""
        reading = self._session.reading
        if reading.state.is_locked:
            reading.ask_amendment(then)
        return reading.state.is_locked

    def _decide(self, act: Literal["reject", "reopen"], one: Suggestion) -> bool:
        work = suggesting.reject if act == "reject" else suggesting.reopen
        try:
            work(one, author=self._session.reader)
            self._rejected_ids = suggesting.rejected(one.record_id)
        except StoreError as error:
            self._session.tell("error", str(error))
            return False
        self.refresh()
        return True

    def _did(self, act: Literal["reject", "reopen"], one: Suggestion) -> None:
        self._done.append((act, one))
        self._undone.clear()
        self.stepped.emit()

    # Taking back

    @property
    def can_undo(self) -> bool:
        """Whether a decision of this session can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether one taken back can be made again."""
        return bool(self._undone)

    def forget_undone(self) -> None:
        """Something else was done since."""
        self._undone.clear()

    def undo(self) -> bool:
        """Take the last decision back; whether that could be stored."""
        act, one = self._done[-1]
        if self._is_final(self._session.undo_order.undo) or not self._decide(_OTHER[act], one):
            return False
        self._undone.append(self._done.pop())
        if act == "reject":
            self.look_at(one.id)
        return True

    def redo(self) -> bool:
        """Make the decision last taken back again; whether that could be stored."""
        act, one = self._undone[-1]
        if self._is_final(self._session.undo_order.redo) or not self._decide(act, one):
            return False
        self._done.append(self._undone.pop())
        return True

    def _on_caliper(self) -> None:
        if self._session.calipers.is_active:
            self.trimming.leave()
