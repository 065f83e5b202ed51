"""The filter that the reader sees the traces through: one choice for one record, never kept."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.display_filter import DISPLAY_FILTERS, FILTER_BY_ID, RAW, DisplayFilter
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.tasks import displaying
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.trace_view import TraceView

LONGEST_PAGE_S = 300.0
"""A longer page is shown as recorded: a pixel is then many samples, and filtering takes seconds."""

State = Literal["raw", "shown", "coming", "too long"]


class EyeFilter(QObject):
    """Which filter is chosen, and what of it is on the sheet.

    Choosing does not wait: the page stays as it was until its filtered samples are there, and the
    foot says so.
    """

    changed = Signal()
    """Choice or state."""

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._record: Record | None = None
        self._sheet: TraceView | None = None
        self._kept: displaying.FilteredStretch | None = None
        self._asked: tuple[int, int] | None = None
        self.wanted: DisplayFilter = RAW
        self.state: State = "raw"
        self.problem: UserError | None = None

    def attach(self, sheet: TraceView) -> None:
        """Serve a sheet from now on."""
        self._sheet = sheet
        sheet.viewChanged.connect(self._look)

    def show(self, record: Record | None) -> None:
        """Begin with a record, as recorded; called before the sheet shows it."""
        self._record = record
        self.choose(RAW.id)

    def choose(self, filter_id: str) -> None:
        """Show the traces through another filter."""
        self._runner.cancel("filter")
        self.wanted = FILTER_BY_ID[filter_id]
        if self._kept is not None and self._sheet is not None:
            self._sheet.set_filtered(None)
        self._kept = self._asked = self.problem = None
        self.state = "raw"
        self._look()
        self.changed.emit()

    def next(self) -> None:
        """Go to the next filter, from the last to none."""
        self._step(1)

    def previous(self) -> None:
        """Go to the filter before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = DISPLAY_FILTERS.index(self.wanted) + by
        self.choose(DISPLAY_FILTERS[at % len(DISPLAY_FILTERS)].id)

    @property
    def mains_hz(self) -> float | None:
        """Mains frequency taken out of what is shown."""
        return self._kept.mains_hz if self._kept is not None else None

    @property
    def text(self) -> str:
        """What the foot of the sheet says."""
        if self.wanted.is_raw:
            return tr("no filter")
        if self.problem is not None:
            return tr("no filter: it could not be applied")
        if self.state == "too long":
            return tr("no filter: page too long for it")
        if self.state != "shown" or self._record is None:
            return tr("no filter yet: filtering")
        parts = []
        if self.wanted.low_hz is not None and self.wanted.high_hz is not None:
            high = min(self.wanted.high_hz, self._record.fs / 2)
            parts.append(f"{self.wanted.low_hz:g}–{high:g} Hz")
        if self.wanted.notch:
            mains = self.mains_hz
            if not mains and not parts:
                return self._marked(tr("no filter: no mains found"))
            parts.append(tr("notch {mains:g} Hz", mains=mains) if mains else tr("no mains found"))
        return self._marked(tr("filter {what}", what=", ".join(parts)))

    def _marked(self, text: str) -> str:
        return text if self.wanted.diagnostic else tr("{text} (monitor, not diagnostic)", text=text)

    @property
    def is_shown(self) -> bool:
        """Whether the traces on the sheet are filtered."""
        return self.state == "shown"

    @property
    def is_diagnostic(self) -> bool:
        """Whether what is shown keeps ST and QRS."""
        return self.state != "shown" or self.wanted.diagnostic

    def _look(self) -> None:
        """See to it that the page is shown through the filter, with room to pan."""
        record, sheet = self._record, self._sheet
        if record is None or sheet is None or self.wanted.is_raw or sheet.record is not record:
            return
        first_s, last_s = sheet.shown_s
        room_s = last_s - first_s
        if room_s > LONGEST_PAGE_S:
            self._set_state("too long")
            return
        if self._asked is None or not self._holds(first_s - room_s / 2, last_s + room_s / 2):
            self._ask(record, first_s - room_s, last_s + room_s)
        kept = self._kept
        here = round(first_s * record.fs), min(round(last_s * record.fs), record.n_samples)
        self._set_state("shown" if kept is not None and kept.covers(*here) else "coming")

    def _holds(self, start_s: float, stop_s: float) -> bool:
        """Whether what was asked for covers a stretch, as far as the record goes."""
        assert self._record is not None
        assert self._asked is not None
        start = max(0, round(start_s * self._record.fs))
        stop = min(self._record.n_samples, round(stop_s * self._record.fs))
        return self._asked[0] <= start and stop <= self._asked[1]

    def _ask(self, record: Record, start_s: float, stop_s: float) -> None:
        filter_id = self.wanted.id
        self._asked = (
            max(0, round(start_s * record.fs)),
            min(record.n_samples, round(stop_s * record.fs)),
        )
        self._runner.start(
            "filter",
            lambda: displaying.filter_stretch(record, filter_id, start_s, stop_s),
            on_result=self._take,
            on_error=self._fail,
        )

    def _take(self, stretch: displaying.FilteredStretch) -> None:
        record, sheet = self._record, self._sheet
        of = (stretch.record_id, stretch.filter_id)
        if record is None or sheet is None or of != (record.id, self.wanted.id):
            return
        self._kept, self._asked = stretch, (stretch.start, stretch.stop)
        sheet.set_filtered(stretch)
        self._look()
        self.changed.emit()

    def _fail(self, error: UserError) -> None:
        self.problem = error
        self.changed.emit()

    def _set_state(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
