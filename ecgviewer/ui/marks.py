"""What people mark on the record shown: annotations, the one being written, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.annotation import (
    AT_R,
    CERTAINTIES,
    COURSES,
    SEVERITIES,
    Annotation,
    Kind,
)
from ecgviewer.core.errors import StoreError
from ecgviewer.core.history import Change, History, Step
from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.core.record import Record
from ecgviewer.tasks import annotating
from ecgviewer.ui.draft import WRITTEN, Draft
from ecgviewer.ui.final_guard import unless_final


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who marks, and what of the model they see while marking."""

    author: str
    ai_visible: bool
    model_id: str | None


class Marks(QObject):
    """Annotations of the record shown; every change goes through the store before it is shown.

    Parameters
    ----------
    circumstances
        Asked at every change.
    """

    changed = Signal()
    """Annotations, undo or redo changed."""

    selectionChanged = Signal()
    draftChanged = Signal()
    modifiersWanted = Signal()
    """The list of modifiers is asked for."""

    stepped = Signal()
    """A step was done that can be taken back."""

    refused = Signal(str)
    """A change was not stored; says why."""

    amendmentWanted = Signal(object)
    """A final read is to be changed; carries what to call once it was opened again."""

    def __init__(
        self, circumstances: Callable[[], Circumstances], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._circumstances = circumstances
        self._record: Record | None = None
        self._path: Path | None = None
        self._history = History()
        self.is_final: Callable[[], bool] = lambda: False
        self.seen = 0
        """Newest revision of the record that ``annotations`` are of."""
        self.annotations: tuple[Annotation, ...] = ()
        self.selected: str | None = None
        self.draft: Draft | None = None
        self.store_problem: str | None = None
        try:
            self._store: Any = annotating.open_store()
        except StoreError as error:
            self._store = None
            self.store_problem = tr("{error} Annotating is off; reading goes on.", error=error)

    def close(self) -> None:
        """Close the store."""
        if self._store is not None:
            self._store.close()
            self._store = None

    # The record

    def show(self, record: Record | None, path: Path | None) -> None:
        """Turn to another record."""
        self._record, self._path = record, path
        self.draft = self.selected = None
        self._reload()
        self.draftChanged.emit()
        self.selectionChanged.emit()

    def _reload(self) -> None:
        self.annotations, self._history, self.seen = (), History(), 0
        if self._record is not None and self._store is not None:
            try:
                self.annotations = self._store.annotations(self._record.id)
                self._history = self._store.history(self._record.id)
                self.seen = self._store.readings.newest(self._record.id)
            except StoreError as error:
                self.refused.emit(str(error))
        self.changed.emit()

    @property
    def store(self) -> Any:
        """The open store; None where it could not be opened."""
        return self._store

    @property
    def can_annotate(self) -> bool:
        """Whether a record is shown and the store takes annotations."""
        return self._record is not None and self._store is not None

    @property
    def has_draft(self) -> bool:
        """Whether a finding is being written."""
        return self.draft is not None

    @property
    def has_selection(self) -> bool:
        """Whether a stored finding is selected."""
        return self.selected is not None

    @property
    def has_annotations(self) -> bool:
        """Whether the record carries findings."""
        return bool(self.annotations)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self.can_annotate and self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back can be done again."""
        return self.can_annotate and self._history.can_redo

    def find(self, annotation_id: str | None) -> Annotation | None:
        """Return an annotation shown, by its id."""
        return next((one for one in self.annotations if one.id == annotation_id), None)

    def revisions(self, annotation_id: str) -> tuple[Any, ...]:
        """Return all that happened to an annotation, oldest first."""
        return () if self._store is None else self._store.revisions(annotation_id)

    # The draft

    @unless_final
    def begin(self, start: int, stop: int, leads: tuple[str, ...]) -> None:
        """Begin a finding, or give the one being written another span; one sample is a point."""
        if self._record is None or not self.can_annotate:
            if self.store_problem:
                self.refused.emit(self.store_problem)
            return
        start, stop = max(0, start), min(self._record.n_samples, stop)
        leads = display_order(tuple(leads))
        if start >= stop or not leads:
            return
        if self.draft is None:
            self.select(None)
        draft = self.draft or Draft(start, stop, leads)
        kind: Kind = "point" if stop == start + 1 else "span"
        place: dict[str, Any] = {"start": start, "stop": stop, "leads": leads}
        self._set_draft(replace(draft, **place, kind=kind, peaks=(), reach=AT_R))

    @unless_final
    def begin_whole(self) -> None:
        """Begin a finding of the whole record, or make the one being written one."""
        if self._record is not None:
            self.begin(0, self._record.n_samples, self._record.lead_names)
            self.change_draft(kind="record")

    def all_leads(self) -> None:
        """Put the finding being written on all leads."""
        if self._record is not None and self.draft is not None:
            self.change_draft(leads=display_order(self._record.lead_names))

    def toggle_lead(self, name: str) -> None:
        """Add a lead to the finding being written, or take it away; the last one stays."""
        if self._record is None or self.draft is None:
            return
        leads = set(self.draft.leads) ^ {name}
        if leads:
            ordered = display_order(self._record.lead_names)
            self.change_draft(leads=tuple(lead for lead in ordered if lead in leads))

    def change_draft(self, **fields: Any) -> None:
        """Change finding, certainty, note or leads of the finding being written."""
        if self.draft is not None:
            draft = replace(self.draft, **fields)
            if draft != self.draft:
                self._set_draft(draft)

    def next_certainty(self) -> None:
        """Go from definite to probable to possible and round again."""
        if self.draft is not None:
            self.change_draft(certainty=_after(CERTAINTIES, self.draft.certainty))

    def next_severity(self) -> None:
        """Go from unsaid to mild, moderate, severe and round again."""
        if self.draft is not None:
            self.change_draft(severity=_after(SEVERITIES, self.draft.severity))

    def next_course(self) -> None:
        """Go from unsaid to old, new and round again."""
        if self.draft is not None:
            self.change_draft(course=_after(COURSES, self.draft.course))

    def toggle_modifier(self, code: str) -> None:
        """Add a modifier to the finding being written, or take it away."""
        if self.draft is not None:
            kept = tuple(one for one in self.draft.modifiers if one != code)
            added = kept == self.draft.modifiers
            self.change_draft(modifiers=(*kept, code) if added else kept)

    def ask_modifiers(self) -> None:
        """Ask for the list of modifiers."""
        if self.draft is not None:
            self.modifiersWanted.emit()

    @unless_final
    def edit(self, annotation_id: str | None = None) -> None:
        """Open a stored finding (the selected one) for changing."""
        one = self.find(annotation_id or self.selected)
        if one is not None and self.can_annotate:
            self.select(one.id)
            self._set_draft(Draft(**{name: getattr(one, name) for name in WRITTEN}, editing=one))

    def cancel(self) -> None:
        """Drop the finding being written."""
        if self.draft is not None:
            self._set_draft(None)

    def _set_draft(self, draft: Draft | None) -> None:
        self.draft = draft
        self.draftChanged.emit()

    # Changes

    def save(self) -> bool:
        """Store the finding being written; on failure it stays open, and nothing is lost."""
        draft, record = self.draft, self._record
        if draft is None or record is None or not draft.finding:
            return False
        fields = draft.written()
        after = (
            Annotation(record.id, **fields)
            if draft.editing is None
            else draft.editing.changed(**fields)
        )
        if after != draft.editing and not self._do(Change(draft.editing, after)):
            return False
        self._set_draft(None)
        self.select(after.id)
        return True

    @unless_final
    def move(self, annotation_id: str, start: int, stop: int, leads: tuple[str, ...]) -> None:
        """Store another span or other leads for a finding.

        A point stays a point, a beat keeps its R; a set of beats and a record are where they are.
        """
        one = self.find(annotation_id)
        if one is not None and start < stop and leads:
            if one.kind == "point":
                stop = start + 1
            elif one.kind == "beat":
                start, stop = min(start, one.peaks[0]), max(stop, one.peaks[0] + 1)
            elif one.kind in ("beats", "record"):
                start, stop = one.start, one.stop
            after = one.changed(start=start, stop=stop, leads=display_order(tuple(leads)))
            if after != one:
                self._do(Change(one, after))

    @unless_final
    def change(self, annotation_id: str, **fields: Any) -> None:
        """Store other fields of a finding."""
        one = self.find(annotation_id)
        if one is not None and one.changed(**fields) != one:
            self._do(Change(one, one.changed(**fields)))

    @unless_final
    def delete(self, annotation_id: str | None = None) -> None:
        """Delete a finding (the selected one); undo brings it back."""
        one = self.find(annotation_id or self.selected)
        if one is None or not self.can_annotate:
            return
        if self.draft is not None and self.draft.editing == one:
            self._set_draft(None)
        if self._do(Change(one, None)) and self.selected == one.id:
            self.select(None)

    @unless_final
    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo and self._apply(self._history.undo(), "undo"):
            self._history.commit_undo()
            self._after_step()

    @unless_final
    def redo(self) -> None:
        """Do the step last taken back again."""
        if self.can_redo and self._apply(self._history.redo(), "redo"):
            self._history.commit_redo()
            self._after_step()

    def _do(self, *changes: Change) -> bool:
        if not self.can_annotate or not self._apply(changes, "do"):
            return False
        self._history.done(*changes)
        self._after_step()
        self.stepped.emit()
        return True

    def _apply(self, step: Step, action: str) -> bool:
        now, record = self._circumstances(), self._record
        assert record is not None
        if self.is_final():
            self.amendmentWanted.emit(None)
            return False
        try:
            if self._path is not None:
                self._store.remember_record(
                    record.id,
                    path=self._path,
                    fs=record.fs,
                    n_samples=record.n_samples,
                    leads=record.lead_names,
                    age_years=record.patient.age_years,
                    sex=record.patient.sex,
                )
            self._store.apply(
                step,
                action=action,
                author=now.author,
                ai_visible=now.ai_visible,
                model_id=now.model_id,
            )
            self.annotations = self._store.annotations(record.id)
            self.seen = self._store.readings.newest(record.id)
        except StoreError as error:
            self.refused.emit(str(error))
            return False
        return True

    def _after_step(self) -> None:
        if self.draft is not None and self.draft.editing not in (None, *self.annotations):
            self._set_draft(None)  # what was being edited is no longer what is stored
        if self.find(self.selected) is None:
            self.select(None)
        self.changed.emit()

    # Selection

    def select(self, annotation_id: str | None) -> None:
        """Select a finding, or none."""
        if annotation_id != self.selected:
            self.selected = annotation_id
            self.selectionChanged.emit()

    def select_next(self) -> None:
        """Select the next finding in time, from the last to the first."""
        self._select_step(1)

    def select_previous(self) -> None:
        """Select the finding before, from the first to the last."""
        self._select_step(-1)

    def _select_step(self, step: int) -> None:
        ids = [one.id for one in self.annotations]
        if ids:
            at = ids.index(self.selected) + step if self.selected in ids else min(step, 0)
            self.select(ids[at % len(ids)])


def _after(order: tuple[Any, ...], value: Any) -> Any:
    """Return what follows in an order, from the last to the first."""
    return order[(order.index(value) + 1) % len(order)]
