"""Bounds and leads of a finding being written, changed from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.ui.marks import Marks

End = Literal["start", "stop"]

_BOUNDS = ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")


class Trimming(QObject):
    """Moves one end of the finding being written, and adds or takes away leads.

    Parameters
    ----------
    marks
        Has the finding being written.
    record, measured
        Asked when needed.
    """

    changed = Signal()
    """Whether bounds are being changed (arrows and Space are for them then), or which end."""

    def __init__(
        self,
        marks: Marks,
        record: Callable[[], Record | None],
        measured: Callable[[], Measurements | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._marks, self._record, self._measured = marks, record, measured
        self.is_active = False
        self.end: End = "stop"
        self._upwards = False
        marks.draftChanged.connect(self._follow)

    @property
    def can_begin(self) -> bool:
        """Whether the finding being written has ends to move."""
        draft = self._marks.draft
        return draft is not None and draft.kind in ("span", "point", "beat")

    def begin(self) -> None:
        """Let arrows move the ends, the later one first."""
        if self.can_begin and not self.is_active:
            self.is_active, self.end, self._upwards = True, "stop", False
            self.changed.emit()

    def leave(self) -> None:
        """Let arrows move the cursor again."""
        if self.is_active:
            self.is_active = False
            self.changed.emit()

    def _follow(self) -> None:
        if not self.can_begin:
            self.leave()

    # Bounds

    def other_end(self) -> None:
        """Move the other end from now on."""
        if self.is_active:
            self.end = "start" if self.end == "stop" else "stop"
            self.changed.emit()

    def step(self, samples: int) -> None:
        """Move the end by samples; it never passes the other one nor leaves the record."""
        draft = self._marks.draft
        if self.is_active and draft is not None:
            self._put((draft.start if self.end == "start" else draft.stop) + samples)

    def to_mark(self, way: int) -> None:
        """Move the end to the next bound of a wave (-1: the one before)."""
        draft, measured = self._marks.draft, self._measured()
        if not self.is_active or draft is None or measured is None:
            return
        at = draft.start if self.end == "start" else draft.stop
        places = {
            round(place)
            for beat in measured.beats
            for name in _BOUNDS
            if (place := getattr(beat.together, name)) is not None
        }
        beyond = [place for place in places if (place - at) * way > 0]
        if beyond:
            self._put(min(beyond, key=lambda place: abs(place - at)))

    def _put(self, at: int) -> None:
        draft, record = self._marks.draft, self._record()
        if draft is None or record is None:
            return
        start, stop = draft.start, draft.stop
        if self.end == "start":
            last = draft.peaks[0] if draft.peaks else stop - 1
            start = min(max(at, 0), last)
        else:
            first = draft.peaks[-1] if draft.peaks else start
            stop = max(min(at, record.n_samples), first + 1)
        kind = draft.kind
        if kind != "beat":
            kind = "point" if stop == start + 1 else "span"
        self._marks.change_draft(start=start, stop=stop, kind=kind)

    # Leads

    def extend_leads(self, by: int) -> None:
        """Add the lead below the marked ones (-1: above), or take the last one added away.

        As a selection grows and shrinks: downwards, what was added below is taken away by going up;
        with one lead left it grows to the other side.
        """
        draft, record = self._marks.draft, self._record()
        if draft is None or record is None:
            return
        every = display_order(record.lead_names)
        places = sorted(every.index(lead) for lead in draft.leads if lead in every)
        if not places:
            return
        if len(places) == 1:
            self._upwards = by < 0
        edge = places[0] if self._upwards else places[-1]
        if (by < 0) == self._upwards:
            if not 0 <= edge + by < len(every):
                return
            places.append(edge + by)
        else:
            places.remove(edge)
        self._marks.change_draft(leads=tuple(every[place] for place in sorted(places)))
