"""The measurements of the record shown, and the marks they rest on as a person moves them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import Fiducials, Measurements
from ecgviewer.core.record import Record
from ecgviewer.tasks import fiducial_edits
from ecgviewer.tasks.fiducial_edits import BOUNDS, NO_EDITS, TOGETHER, FiducialEdits, Measured
from ecgviewer.ui.final_guard import unless_final
from ecgviewer.ui.jobs import JobRunner

JOB = "measure"


class FiducialState(QObject):
    """Measures the record shown; holds which mark is chosen, what was moved, undo and redo.

    Parameters
    ----------
    runner
        Measures and stores beside the window.
    author
        Name of the reader, asked at every change.
    """

    changed = Signal()
    """The measurements: there, moved, or gone."""

    shownChanged = Signal()
    """Which marks are shown, or which one is chosen."""

    stepped = Signal()
    """A step was done that can be taken back."""

    refused = Signal(str)
    """Something was not measured or not kept; says why."""

    amendmentWanted = Signal(object)
    """Marks of a final read are to be moved; carries what to call once it was opened again."""

    def __init__(self, runner: JobRunner, author: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._author = runner, author
        self._record: Record | None = None
        self.is_final: Callable[[], bool] = lambda: False
        self.measured_ahead: Callable[[Record], Measurements | None] = lambda _: None
        self.automatic: Measurements | None = None
        self.measurements: Measurements | None = None
        self.edits: FiducialEdits = NO_EDITS
        self.scope: str | None = TOGETHER
        """Whose marks are shown: of all leads together, of one lead; None = none."""
        self.mark: str | None = None
        """The mark chosen: keys move it. None = the keys are the sheet's."""
        self.beat_place: int | None = None
        """Sample of the beat at which marks are shown; None = one in the middle of the page."""
        self.matrix_open = False
        """Whether the measurements of each lead are shown."""
        self.cursor_lead: Callable[[], str] = lambda: TOGETHER
        """Tells the lead of the sheet's cursor."""
        self._drag: FiducialEdits | None = None
        self._run: tuple[str, str] | None = None
        self._done: list[FiducialEdits] = []
        self._undone: list[FiducialEdits] = []
        self._pending: dict[str, tuple[dict[str, object] | None, str]] = {}

    # The record

    def show(self, record: Record | None) -> None:
        """Begin with a record; :meth:`measure` measures it."""
        self._runner.cancel(JOB)
        self._record = record
        self.automatic = self.measurements = None
        self.edits = NO_EDITS
        self.mark = self.beat_place = self._drag = self._run = None
        if self.scope:
            self.scope = TOGETHER
        self._done, self._undone = [], []
        self.shownChanged.emit()

    def measure(self) -> None:
        """Measure the record, and look up which of its marks were moved before."""
        record = self._record
        if record is not None:
            known = self.measured_ahead(record)
            self._runner.start(
                JOB,
                lambda: fiducial_edits.measure_as_kept(record, known),
                on_result=self._take,
                on_error=lambda error: self.refused.emit(tr("Not measured. {error}", error=error)),
            )

    def _take(self, found: Measured) -> None:
        if self._record is None or found.automatic.record_id != self._record.id:
            return
        self.automatic = found.automatic
        self._set(found.edits)
        self.shownChanged.emit()
        if found.problem:
            self.refused.emit(found.problem)

    def close(self) -> None:
        """Keep what a thread had no time for."""
        for record_id, (body, author) in self._pending.items():
            try:
                fiducial_edits.keep(record_id, body, author=author)
            except StoreError as error:
                self.refused.emit(str(error))
        self._pending.clear()

    # What is shown

    @property
    def is_edited(self) -> bool:
        """Whether a person moved marks of the record shown."""
        return bool(self.edits)

    @property
    def is_active(self) -> bool:
        """Whether a mark is chosen, so that keys move it."""
        return self.mark is not None

    @property
    def can_edit(self) -> bool:
        """Whether there are marks to move."""
        return self.automatic is not None and self.automatic.median is not None

    @property
    def marks(self) -> Fiducials | None:
        """Marks shown, in samples of the median beat."""
        found = self.measurements
        if found is None or found.median is None or self.scope is None:
            return None
        if self.scope != TOGETHER and self.scope not in found.median.by_lead:
            return None
        return fiducial_edits.marks_of(found, self.scope)

    @property
    def edited_marks(self) -> frozenset[str]:
        """Marks shown that a person moved or added."""
        return frozenset(self.edits.changes.get(self.scope or TOGETHER, ()))

    def toggle_matrix(self) -> None:
        """Show or hide the measurements of each lead."""
        self.matrix_open = not self.matrix_open
        self.shownChanged.emit()

    def next_scope(self) -> None:
        """Show the marks of all leads together, then of the cursor's lead, then none."""
        lead = self.cursor_lead()
        if self.scope == TOGETHER and lead:
            self.show_scope(lead)
        else:
            self.show_scope(TOGETHER if self.scope is None else None)

    @unless_final
    def toggle_editing(self) -> None:
        """Choose a mark to be moved with the keys, or leave the marks."""
        if self.is_active:
            self.leave()
        elif self.can_edit:
            self.scope = self.scope or TOGETHER
            self.step_mark(1)

    def leave(self) -> None:
        """Let go of the chosen mark; what was moved stays moved."""
        self.cancel_drag()
        self.choose(None)

    def choose(self, mark: str | None) -> None:
        """Choose a mark, or none."""
        if mark != self.mark:
            self.mark, self._run = mark, None
            self.shownChanged.emit()

    def step_mark(self, by: int) -> None:
        """Choose the next mark in time, or the one before."""
        marks = self.marks
        there = [name for name in BOUNDS if marks and getattr(marks, name) is not None]
        if there:
            at = there.index(self.mark) + by if self.mark in there else min(by, 0)
            self.choose(there[at % len(there)])

    def show_scope(self, scope: str | None) -> None:
        """Show the marks of all leads together (empty), of one lead, or none (None)."""
        if scope == self.scope:
            return
        self.scope, self._run = scope, None
        marks = self.marks
        if self.mark is not None and (marks is None or getattr(marks, self.mark) is None):
            self.mark = None
        self.shownChanged.emit()

    def step_scope(self, by: int) -> None:
        """Go from all leads together to each lead and round again."""
        if self.automatic is None or self.automatic.median is None:
            return
        scopes = (TOGETHER, *display_order(self.automatic.median.leads))
        at = scopes.index(self.scope) if self.scope in scopes else 0
        self.show_scope(scopes[(at + by) % len(scopes)])

    def step_beat(self, by: int) -> None:
        """Show the marks at the next beat that the median is of, or the one before."""
        if self.measurements is None:
            return
        places = [beat.place for beat in fiducial_edits.beats_shown(self.measurements)]
        if places:
            at = places.index(self.beat_place) + by if self.beat_place in places else 0
            self.beat_place = places[min(max(at, 0), len(places) - 1)]
            self.shownChanged.emit()

    # Changes

    @unless_final
    def begin_drag(self, mark: str) -> None:
        """Take hold of a mark."""
        self.choose(mark)
        self._drag, self._run = self.edits, None

    def drag_to(self, at: float) -> None:
        """Move the mark in hand to a sample of the median beat; all follows at once."""
        marks = self.marks
        if self._drag is not None and self.mark is not None and marks is not None:
            self._put(self._moved(marks, self.mark, at))

    def end_drag(self) -> None:
        """Let go: one step, however far it went."""
        before, self._drag = self._drag, None
        if before is not None and before.changes != self.edits.changes:
            self._step_from(before)

    def cancel_drag(self) -> bool:
        """Put the mark in hand back where it was; whether there was one."""
        before, self._drag = self._drag, None
        if before is not None:
            self._set(before)
        return before is not None

    @unless_final
    def nudge(self, samples: int) -> None:
        """Move the chosen mark by samples; moves of one mark in a row are one step."""
        marks = self.marks
        at = getattr(marks, self.mark) if marks is not None and self.mark else None
        if marks is None or self.mark is None or self.scope is None or at is None:
            return
        before, run = self.edits, (self.scope, self.mark)
        self._put(self._moved(marks, self.mark, round(at) + samples))
        if before.changes == self.edits.changes:
            return
        if self._run == run:
            self._keep()
        else:
            self._step_from(before)
        self._run = run

    @unless_final
    def add_wave(self, wave: str) -> None:
        """Mark a P or T that was not found, to be moved to its place."""
        marks = self.marks
        if marks is not None and self.measurements is not None:
            self._change(fiducial_edits.with_wave(self.measurements, marks, wave))
            self.choose(f"{wave.lower()}_on")

    @unless_final
    def add_missing(self) -> None:
        """Mark the first of P and T that was not found."""
        for wave in ("P", "T"):
            if self.marks is not None and getattr(self.marks, f"{wave.lower()}_on") is None:
                self.add_wave(wave)
                return

    @unless_final
    def take_wave(self, wave: str) -> None:
        """Say that there is no P or T."""
        marks = self.marks
        if marks is not None:
            self._change(fiducial_edits.without_wave(marks, wave))
            self.choose(None)

    @unless_final
    def reset_mark(self) -> None:
        """Put the chosen mark back where it was measured."""
        marks, found = self.marks, self.automatic
        if self.mark is not None and marks is not None and found is not None:
            scope = self.scope or TOGETHER
            self._change(fiducial_edits.put_back(found, scope, marks, self.mark))

    @unless_final
    def reset(self) -> None:
        """Put all marks back where they were measured."""
        if self.edits:
            before = self.edits
            self._set(FiducialEdits(author=self._author()))
            self._step_from(before)
            self.choose(None)

    def _moved(self, marks: Fiducials, mark: str, at: float) -> Fiducials:
        assert self.automatic is not None
        return fiducial_edits.moved(self.automatic, self.scope or TOGETHER, marks, mark, at)

    def _change(self, marks: Fiducials) -> None:
        before = self.edits
        self._put(marks)
        if before.changes != self.edits.changes:
            self._step_from(before)

    def _put(self, marks: Fiducials) -> None:
        """Take over marks in the scope shown."""
        if self.automatic is None or self.scope is None or marks == self.marks:
            return
        self._set(
            fiducial_edits.edited(
                self.automatic, self.edits, self.scope, marks, author=self._author()
            )
        )

    def _set(self, edits: FiducialEdits) -> None:
        assert self.automatic is not None
        self.edits = edits
        self.measurements = fiducial_edits.applied(self.automatic, edits)
        if self.mark is not None and (self.marks is None or getattr(self.marks, self.mark) is None):
            self.mark = None
            self.shownChanged.emit()
        self.changed.emit()

    def _step_from(self, before: FiducialEdits) -> None:
        self._done.append(before)
        self._undone.clear()
        self._run = None
        self._keep()
        self.stepped.emit()

    # Undo

    @property
    def can_undo(self) -> bool:
        """Whether a step of marks can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step of marks taken back can be done again."""
        return bool(self._undone)

    @unless_final
    def undo(self) -> None:
        """Take the last step back."""
        self._swap(self._done, self._undone)

    @unless_final
    def redo(self) -> None:
        """Do the step last taken back again."""
        self._swap(self._undone, self._done)

    def forget_undone(self) -> None:
        """Forget the steps taken back: something else was done since."""
        self._undone.clear()

    def _swap(self, source: list[FiducialEdits], target: list[FiducialEdits]) -> None:
        self.cancel_drag()
        if source:
            target.append(self.edits)
            self._run = None
            self._set(source.pop())
            self._keep()

    # Keeping

    def _keep(self) -> None:
        record, found = self._record, self.automatic
        if record is None or found is None:
            return
        record_id, author = record.id, self._author()
        body = fiducial_edits.to_body(found, self.edits)
        self._pending[record_id] = (body, author)
        self._runner.start(
            f"keep marks {record_id}",
            lambda: fiducial_edits.keep_later(record_id, body, author=author),
            on_result=lambda _: self._kept(record_id),
            on_error=lambda error: self.refused.emit(
                tr("Marks are not stored yet. {error}", error=error)
            ),
        )

    def _kept(self, record_id: str) -> None:
        self._pending.pop(record_id, None)
