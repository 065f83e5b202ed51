"""Feeds the overview of a long recording with what the session knows and may show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.holter import Episode, HeartRateTrend
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.tasks.holter_report_words import KIND_TITLES, length_text
from ecgviewer.ui.overview_bar import OverviewBar
from ecgviewer.ui.overview_layout import OverviewEvent, trend_of_beats
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.trace_view import TraceView

SHOWN_FROM_S = 300.0
"""Shorter records are a few pages: the bar under them says enough."""


def event_of(one: Episode, fs: float) -> OverviewEvent:
    """Return an episode as the overview marks it."""
    start_s, stop_s = one.start / fs, one.stop / fs
    words = [tr(KIND_TITLES.get(one.kind, one.kind)), length_text(stop_s - start_s)]
    if one.kind == "pause" and one.rr_s is not None:
        words[1] = f"{one.rr_s:.1f} s"
    elif one.rate_bpm is not None:
        words.append(f"{one.rate_bpm:.0f}/min")
    return OverviewEvent(one.kind, start_s, stop_s, ", ".join(words))


def spans_of(annotations: Sequence[Annotation], record: Record) -> tuple[tuple[float, float], ...]:
    """Return where people's annotations lie, in seconds; those of the whole record nowhere."""
    return tuple(
        (one.start / record.fs, one.stop / record.fs)
        for one in annotations
        if one.stop - one.start < record.n_samples
    )


class OverviewData(QObject):
    """Tells a bar what is known of the record shown, each thing when it is there.

    Parameters
    ----------
    session
        Whose record; says what may be seen before the first read.
    bar
        Shows it.
    """

    def __init__(self, session: ReviewSession, bar: OverviewBar) -> None:
        super().__init__(bar)  # goes with it: the session outlives every bar
        self._session, self._bar = session, bar
        self._of_beats: tuple[object, HeartRateTrend | None] = (None, None)
        session.recordChanged.connect(self._show_record)
        session.measured.connect(self._show_trend)
        session.holter.changed.connect(self._show_found)
        for signal in (session.scoreChanged, session.heatChanged, session.settingsChanged):
            signal.connect(self._show_density)
        session.marks.changed.connect(self._show_people)
        self._show_record()

    @property
    def record(self) -> Record | None:
        """The record shown, if it is long."""
        record = self._session.record
        return record if record is not None and record.duration_s >= SHOWN_FROM_S else None

    def _show_record(self) -> None:
        record = self.record
        self._of_beats = (None, None)
        self._bar.show_record(
            record.duration_s if record else 0.0, record.start if record else None
        )
        self._show_found()
        self._show_density()
        self._show_people()

    def _show_found(self) -> None:
        record = self.record
        if record is None:
            return
        found = self._session.holter.episodes
        self._bar.set_events(event_of(one, record.fs) for one in found)
        self._show_trend()

    def _show_trend(self) -> None:
        """Show the rate of the analysis; until there is one that of the beats measured."""
        record, analysis = self.record, self._session.holter.analysis
        if record is None:
            return
        if analysis is not None:
            self._bar.set_trend(analysis.trend)
            return
        measured = self._session.measurements
        peaks = measured.r_peaks if measured is not None else None
        if peaks is None:
            self._bar.set_trend(None)
        else:
            if self._of_beats[0] is not peaks:  # marks moved by hand leave the beats as they are
                self._of_beats = peaks, trend_of_beats(peaks, record.fs, record.n_samples)
            self._bar.set_trend(self._of_beats[1])

    def _show_density(self) -> None:
        if self.record is None:
            return
        score = self._session.long_score if self._session.heat_on else None
        if score is None:
            self._bar.set_density(None)
        else:
            self._bar.set_density(score.edges_s, score.density())

    def _show_people(self) -> None:
        if self.record is not None:
            self._bar.set_annotations(spans_of(self._session.marks.annotations, self.record))


class OverviewLink(QObject):
    """Ties a bar to a sheet: what is in view, and where the reader wants to be.

    Parameters
    ----------
    session, sheet, bar
        Tied together; the bar is hidden while the record is short.
    """

    def __init__(self, session: ReviewSession, sheet: TraceView, bar: OverviewBar) -> None:
        super().__init__(bar)
        self._sheet, self._bar, self._views = sheet, bar, session.views
        self.data = OverviewData(session, bar)
        bar.placed.connect(self._place)
        bar.turned.connect(self._turn)
        bar.zoomed.connect(self._zoom)
        bar.readout.connect(session.views.readout)
        sheet.viewChanged.connect(self._follow)
        session.recordChanged.connect(self._follow)
        session.views.changed.connect(self._follow)
        session.views.disclosure.laidOut.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._bar.setVisible(self.data.record is not None)
        pages = self._views.disclosure
        self._bar.set_view(*(pages.span_s if self._in_pages else self._sheet.shown_s))

    @property
    def _in_pages(self) -> bool:
        """Whether the pages of full disclosure stand in the sheet's place."""
        return self._views.kind == "disclosure"

    def _place(self, middle_s: float) -> None:
        if self._in_pages:
            self._views.disclosure.centre(middle_s)
        else:
            self._sheet.page_to(middle_s - self._sheet.page_s / 2)

    def _turn(self, pages: float) -> None:
        if self._in_pages:
            self._views.disclosure.page(round(pages))
        else:
            self._sheet.pan(pages * self._sheet.page_s)

    def _zoom(self, factor: float, at_s: float) -> None:
        """Zoom about a place in view, else about the middle of the page."""
        if self._in_pages:
            self._views.disclosure.step_row_s(-1 if factor > 1 else 1)
            return
        start_s, stop_s = self._sheet.shown_s
        if start_s <= at_s <= stop_s:
            left = self._sheet.canvas.sheet.left if self._sheet.canvas.sheet else 0.0
            x = left + (at_s - self._sheet.page_start_s) * self._sheet.px_per_s
            self._sheet.zoom_at(factor, x)
        else:
            self._sheet.zoom(factor)
