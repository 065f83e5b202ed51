"""The calipers of the record shown: which there are, which is worked on, what they march over.

Every change is shown at once and kept with the record a moment later.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.caliper import Caliper, Leg, March
from ecgviewer.core.caliper_snap import SnapMarks, snap_marks
from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.tasks import calipers as keeping

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.trace_view import TraceView

KEEP_AFTER_MS = 700


class CaliperBook(QObject):
    """Loads, chooses, marches, deletes and keeps calipers; :class:`Calipers` makes and moves them.

    Parameters
    ----------
    session
        Whose record they are of.
    """

    changed = Signal()
    """Calipers, the one worked on, its leg, or what they are marched over."""

    activeChanged = Signal()
    """Whether one is worked on (keys are its own then), or whether there is any."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._sheet: TraceView | None = None
        self._cancel_drag: Callable[[], bool] = bool
        self._record: Record | None = None
        self.all: tuple[Caliper, ...] = ()
        self.active_id: str | None = None
        self.leg: Leg = "second"
        self.to_place = 0
        """Legs of a new caliper that the mouse has still to put."""
        self.is_copied = False
        self._untouched = False
        self._unkept = False
        self._kept: tuple[Caliper, ...] = ()
        self._marks: dict[tuple[str, bool], SnapMarks] = {}
        self._marches: dict[str, tuple[Caliper, March]] = {}
        self._saver = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._saver.timeout.connect(self.keep)
        session.recordChanged.connect(self._show_record)
        session.measured.connect(self._forget_marks)
        session.fiducials.shownChanged.connect(self._on_fiducials)

    def attach(self, sheet: TraceView, cancel_drag: Callable[[], bool]) -> None:
        """Serve a sheet from now on; ``cancel_drag`` lets go of what its mouse holds."""
        self._sheet, self._cancel_drag = sheet, cancel_drag

    def close(self) -> None:
        """Keep what is not kept yet."""
        self._drop_untouched()
        self.keep()

    # The record

    def _show_record(self) -> None:
        self.close()
        self._record = self._session.record
        self.all, self._kept, self.active_id, self.to_place = (), (), None, 0
        if self._record is not None:
            try:
                self.all = self._kept = keeping.load(self._record.id)
            except StoreError as error:
                self._session.tell("error", str(error))
        self._forget_marks()
        self.activeChanged.emit()

    def _forget_marks(self) -> None:
        self._marks.clear()
        self._marches.clear()
        self.changed.emit()

    def keep(self) -> None:
        """Keep the calipers with their record now, if that is not done."""
        self._saver.stop()
        if not self._unkept or self._record is None:
            return
        fresh = (self.active,) if self._untouched and self.active is not None else ()
        mine = tuple(one for one in self.all if one not in fresh)
        author = self._session.reader
        try:
            self._kept = keeping.keep(self._record.id, mine, author=author, before=self._kept)
        except StoreError as error:
            self._session.tell("error", tr("{error} The calipers stay on the screen.", error=error))
            return
        self._unkept = False
        self.all = (*self._kept, *fresh)
        self.changed.emit()

    # What there is

    @property
    def active(self) -> Caliper | None:
        """The caliper worked on."""
        return next((one for one in self.all if one.id == self.active_id), None)

    @property
    def is_active(self) -> bool:
        """Whether a caliper is worked on: arrows and Space are its own then."""
        return self.active is not None

    @property
    def has_calipers(self) -> bool:
        """Whether the record has any."""
        return bool(self.all)

    @property
    def can_place(self) -> bool:
        """Whether there is a sheet to put one on."""
        return self._record is not None and self._session.views.on_sheet

    @property
    def fs(self) -> float:
        """Samples of a second of the record shown."""
        return self._record.fs if self._record is not None else 1.0

    def is_kept_one(self, caliper: Caliper) -> bool:
        """Whether a caliper is on the disk as it is shown."""
        return caliper in self._kept

    def march_of(self, caliper: Caliper) -> March | None:
        """Return a caliper's march; None where it is not marched."""
        record = self._record
        if not caliper.march or record is None:
            return None
        known = self._marches.get(caliper.id)
        if known is None or known[0] != caliper:
            marks = self.marks(caliper.lead, together=caliper.march == "all")
            known = caliper, marks.march(caliper, record.n_samples, record.fs)
            self._marches[caliper.id] = known
        return known[1]

    def qtc_of(self, caliper: Caliper) -> str:
        """Return the corrected QT of a caliper that measures QT, else empty."""
        found = self._session.measurements
        if found is None:
            return ""
        formula, marks = self._session.settings.qtc_formula, self.marks(caliper.lead)
        return keeping.corrected(caliper, found, formula, marks=marks)

    def marks(self, lead: str, *, together: bool = False) -> SnapMarks:
        """Return what legs take hold of in a lead, as far as it is measured."""
        key = lead, together
        if key not in self._marks:
            found = self._session.measurements
            none = SnapMarks()
            self._marks[key] = none if found is None else snap_marks(found, lead, together=together)
        return self._marks[key]

    # Which is worked on

    def select(self, caliper_id: str | None) -> None:
        """Work on a caliper, or on none; a finding that is selected is let go."""
        if caliper_id == self.active_id:
            return
        self._drop_untouched()
        self.active_id, self.to_place, self.leg = caliper_id, 0, "second"
        one = self.active
        if one is not None:
            self._leave_others()
            self._reveal(one.at(self.leg))
        self._tell_active()

    def let_go(self) -> bool:
        """Stop working on a caliper, which stays; whether there was one.

        One that was made and never touched is not kept.
        """
        if self._cancel_drag():
            return True
        was = self.is_active
        self.select(None)
        return was

    def select_next(self) -> None:
        """Work on the next caliper in time, from the last to the first."""
        self._select_step(1)

    def select_previous(self) -> None:
        """Work on the caliper before, from the first to the last."""
        self._select_step(-1)

    def _select_step(self, by: int) -> None:
        ids = [one.id for one in sorted(self.all, key=lambda one: (one.start, one.stop))]
        if ids and self.can_place:
            at = ids.index(self.active_id) + by if self.active_id in ids else min(by, 0)
            self.select(ids[at % len(ids)])
            self._focus_sheet()

    def _drop_untouched(self) -> None:
        if self._untouched:
            self.all = tuple(one for one in self.all if one.id != self.active_id)
            self._untouched = False

    def _leave_others(self) -> None:
        """Let go of a finding selected and of a mark being moved: keys serve one thing."""
        self._session.marks.select(None)
        self._session.fiducials.leave()

    def _on_fiducials(self) -> None:
        if self._session.fiducials.is_active and self.is_active:
            self.select(None)

    def _tell_active(self) -> None:
        self.is_copied = False
        self.activeChanged.emit()
        self.changed.emit()

    def _focus_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.setFocus()

    # Changing

    def delete(self) -> None:
        """Delete the caliper worked on."""
        one = self.active
        if one is not None:
            self._untouched = False
            self.active_id, self.to_place = None, 0
            self._set(tuple(other for other in self.all if other.id != one.id))
            self._tell_active()

    def _set(self, calipers: tuple[Caliper, ...]) -> None:
        if calipers != self.all:
            self.all = calipers
            self._unkept = True
            self._saver.start()

    def _change(self, one: Caliper) -> None:
        self._untouched = self.is_copied = False
        self._set(tuple(one if other.id == one.id else other for other in self.all))
        self._unkept = True
        self._saver.start()
        self.changed.emit()

    def _reveal_leg(self) -> None:
        one = self.active
        if one is not None:
            self._reveal(one.at(self.leg))

    def _reveal(self, sample: int) -> None:
        if self._sheet is not None and self._record is not None:
            self._sheet.show_time(sample / self._record.fs)
