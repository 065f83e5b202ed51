"""What a finding being written stands on: a span, its beat, or all beats like that one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.annotation import AT_R, Annotation
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.tasks import beat_sets
from ecgviewer.ui.draft import Draft
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.marks import Marks

_JOB = "alike"
_AT_ONCE = 3000
"""With more beats than this those alike are sought only when they are asked for."""


class BeatScope(QObject):
    """Goes between span, beat and beats; looks for beats alike while a finding is written.

    Parameters
    ----------
    runner
        Compares the beats.
    marks
        Has the finding being written.
    record, measured
        Asked when needed.
    """

    changed = Signal()
    """How many beats are alike, or whether ends snap."""

    def __init__(
        self,
        runner: JobRunner,
        marks: Marks,
        record: Callable[[], Record | None],
        measured: Callable[[], Measurements | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._marks = runner, marks
        self._record, self._measured = record, measured
        self.alike: tuple[int, ...] = ()
        self.snaps = True
        self.snapped_to: tuple[str, ...] = ()
        self._sought: tuple[str, int] | None = None
        self._drawn: tuple[int, int] | None = None
        self._anchor: int | None = None
        marks.draftChanged.connect(self._follow)

    @property
    def can_choose(self) -> bool:
        """Whether the finding being written has a beat to stand on."""
        draft, record = self._marks.draft, self._record()
        if draft is None or record is None:
            return False
        if draft.peaks:
            return True
        wide = draft.kind == "record" or draft.stop - draft.start > 2.5 * record.fs
        measured = self._measured()
        return not wide and beat_sets.has_beat(measured, record.fs, draft.start, draft.stop)

    def next_scope(self) -> None:
        """Go from the span to all beats like its beat, to that beat alone, and back."""
        draft = self._marks.draft
        if draft is None or not self.can_choose:
            return
        if draft.kind == "beats":
            self.choose("beat")
        elif draft.kind == "beat" and self._drawn is not None:
            self.choose("span")
        else:
            self.choose("beats")

    def choose(self, kind: str) -> None:
        """Let the finding being written stand on ``"span"``, ``"beat"`` or ``"beats"``."""
        draft, record, measured = self._marks.draft, self._record(), self._measured()
        if draft is None or record is None or kind == draft.kind:
            return
        if kind == "span":
            start, stop = self._drawn or (draft.start, draft.stop)
            point = stop == start + 1
            self._marks.change_draft(
                start=start,
                stop=stop,
                kind="point" if point else "span",
                peaks=(),
                reach=AT_R,
            )
            return
        if measured is None or not self.can_choose:
            return
        if not draft.peaks:
            self._drawn = draft.start, draft.stop
        place = self._place(draft)
        start, r, stop = beat_sets.beat_at(measured, record.fs, record.n_samples, place)
        self._anchor = r
        if kind == "beat":
            one = {"start": start, "stop": stop, "kind": "beat", "peaks": (r,), "reach": AT_R}
            self._marks.change_draft(**one)
            return
        peaks = self.alike if r in self.alike else (r,)
        reach = r - start, stop - r
        self._marks.change_draft(
            start=max(0, peaks[0] - reach[0]),
            stop=min(record.n_samples, peaks[-1] + reach[1]),
            kind="beats",
            peaks=peaks,
            reach=reach,
        )

    @property
    def set_to_change(self) -> Annotation | Draft | None:
        """The beat or the set of beats being written, else the one selected."""
        one = self._marks.draft or self._marks.find(self._marks.selected)
        return one if one is not None and one.kind in ("beat", "beats") else None

    @property
    def has_set(self) -> bool:
        """Whether a beat can be added to something, or taken away."""
        return self.set_to_change is not None

    def toggle_beat(self, at: int) -> bool:
        """Add the beat at a sample to the set, or take it away; whether there is a set and a beat.

        One that is stored is changed in a step that can be undone; its last beat stays.
        """
        one, record, measured = self.set_to_change, self._record(), self._measured()
        if one is None or record is None or measured is None:
            return False
        if not beat_sets.has_beat(measured, record.fs, at, at + 1):
            return False
        _, r, _ = beat_sets.beat_at(measured, record.fs, record.n_samples, at)
        peaks = beat_sets.toggled(one.peaks, r, record.fs)
        if not peaks:
            self._marks.refused.emit(tr("A set keeps one beat. Ctrl Del deletes the finding."))
            return True
        reach = one.reach
        if one.kind == "beat":
            reach = one.peaks[0] - one.start, one.stop - one.peaks[0]
        fields = {
            "kind": "beats",
            "peaks": peaks,
            "reach": reach,
            "start": max(0, peaks[0] - reach[0]),
            "stop": min(record.n_samples, peaks[-1] + reach[1]),
        }
        if isinstance(one, Draft):
            self._marks.change_draft(**fields)
        else:
            self._marks.change(one.id, **fields)
        return True

    def toggle_snap(self) -> None:
        """Let ends of drawn spans go to waves, or not."""
        self.snaps = not self.snaps
        self.changed.emit()

    def begin(self, start: int, stop: int, leads: tuple[str, ...], *, snap: bool) -> None:
        """Begin a finding on a span; after the mouse its ends go to waves that are near."""
        record = self._record()
        said: tuple[str, ...] = ()
        if record is not None and snap and self.snaps and stop > start + 1:
            start, stop, said = beat_sets.snapped(self._measured(), record.fs, start, stop)
        self.snapped_to = said
        self._marks.begin(start, stop, leads)

    def _follow(self) -> None:
        """Look for beats alike as soon as there is a beat to be like."""
        draft, record, measured = self._marks.draft, self._record(), self._measured()
        if draft is None:
            self._drawn, self._anchor, self.snapped_to = None, None, ()
        if draft is None or record is None or measured is None or not self.can_choose:
            self._forget()
            return
        place = self._place(draft)
        _, r, _ = beat_sets.beat_at(measured, record.fs, record.n_samples, place)
        if self._sought == (record.id, r):
            return
        self._forget()
        if len(measured.r_peaks) > _AT_ONCE and draft.kind != "beats":
            return
        self._sought = record.id, r
        peaks = tuple(int(peak) for peak in measured.r_peaks)
        self._runner.start(
            _JOB,
            lambda: beat_sets.find_alike(record, peaks, r),
            on_result=lambda found: self._take((record.id, r), found),
        )

    def _forget(self) -> None:
        if self._sought is not None:
            self._runner.cancel(_JOB)
        self._sought = None
        if self.alike:
            self.alike = ()
            self.changed.emit()

    def _take(self, sought: tuple[str, int], found: tuple[int, ...]) -> None:
        if sought != self._sought:
            return
        self.alike = found
        draft = self._marks.draft
        if draft is not None and draft.kind == "beats" and len(draft.peaks) == 1:
            self._marks.change_draft(kind="beat")  # asked for before they were found
            self.choose("beats")
        self.changed.emit()

    def _place(self, draft: Draft) -> int:
        """Return the sample whose beat is meant: its R where it has one, else its middle."""
        if draft.peaks:
            anchor = self._anchor
            return anchor if anchor is not None and anchor in draft.peaks else draft.peaks[0]
        return (draft.start + draft.stop) // 2
