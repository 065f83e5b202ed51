"""The page of reading: tool bar, sheet and its foot, the panel; sheet and session tied together."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.coded_heat import shows_same_heat
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.annotation_panel import FindingsSection
from ecgviewer.ui.caliper_widgets import CaliperLink, CaliperSection
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.device_link import DeviceLink
from ecgviewer.ui.device_panel import DeviceSection
from ecgviewer.ui.earlier_beside import EarlierBeside
from ecgviewer.ui.extremes_link import ExtremesLink
from ecgviewer.ui.fiducial_hand import FiducialHand
from ecgviewer.ui.finding_picker import FindingPicker
from ecgviewer.ui.focus_stack import ViewStack
from ecgviewer.ui.foot_bar import FootBar
from ecgviewer.ui.long_scores import LongLink
from ecgviewer.ui.measurement_matrix import MatrixDrawer
from ecgviewer.ui.measurement_panel import MeasurementsSection
from ecgviewer.ui.overview_bar import OverviewBar
from ecgviewer.ui.overview_link import OverviewLink
from ecgviewer.ui.panel import MessageStrip, Panel
from ecgviewer.ui.read_foot import ReadFoot
from ecgviewer.ui.score_card import ScoreCard
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.suggestion_panel import SuggestionLink, SuggestionsSection
from ecgviewer.ui.tool_bar import ToolBar
from ecgviewer.ui.trace_view import TraceView
from ecgviewer.ui.tuning_maps import MapChoice

BUSY_AFTER_MS = 300
"""A wait shorter than this shows nothing: a bar that flashes says less than none."""


class SheetLink(QObject):
    """Shows the session on the sheet, and tells the session what is drawn there."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(sheet)  # goes with it: the session outlives every sheet
        self._session, self._sheet = session, sheet
        self._settings: Settings | None = None
        self._peaks: object = None
        self._map: AnomalyMap | None = None
        sheet.set_layouts(session.layouts)
        marks = session.marks
        session.recordChanged.connect(self._show_record)
        session.measured.connect(self._show_measurements)
        session.scoreChanged.connect(self._show_map)
        session.heatChanged.connect(self._show_heat)
        session.scoring.maps.changed.connect(self._show_map)
        session.settingsChanged.connect(self._show_settings)
        marks.changed.connect(self._show_marks)
        marks.selectionChanged.connect(self._show_selection)
        marks.draftChanged.connect(self._show_draft)
        sheet.annotationClicked.connect(marks.select)
        sheet.annotationDoubleClicked.connect(marks.edit)
        sheet.annotationMoved.connect(marks.move)
        session.monitor.changed.connect(self._show_monitor)
        session.holter.place.turned.connect(sheet.page_to)
        self._show_settings()
        self._show_monitor()
        self._show_heat()
        if session.record is not None:
            self._show_record()

    def _show_record(self) -> None:
        self._peaks = None
        self._map = None
        self._sheet.set_record(self._session.record)
        self._show_marks()
        self._show_map()

    def _show_measurements(self) -> None:
        measured = self._session.measurements
        peaks = measured.r_peaks if measured is not None else None
        if peaks is not self._peaks:  # marks moved by hand leave the beats as they are
            self._peaks = peaks
            self._sheet.set_beats(peaks)
            self._show_unevaluated()

    def _show_map(self) -> None:
        maps = self._session.scoring.maps
        asked = maps.hides_surprise and self._session.map is not None
        anomaly = maps.shown if asked else self._session.map
        if anomaly is None or not shows_same_heat(anomaly, self._map):
            self._sheet.set_map(anomaly)
        self._map = anomaly  # what comes into one that grows is told of elsewhere
        self._show_heat()
        self._show_unevaluated()

    def _show_unevaluated(self) -> None:
        score = self._session.score
        on = self._session.heat_on
        reasons = dict(score.not_evaluated) if score is not None and on else {}
        reasons.pop("record", None)
        self._sheet.set_not_evaluated(reasons)

    def _show_heat(self) -> None:
        session = self._session
        self._sheet.set_heat(session.heat_on, opacity=session.settings.heat_opacity)
        self._show_unevaluated()

    def _show_marks(self) -> None:
        marks = self._session.marks
        self._sheet.set_annotations(marks.annotations, selected=marks.selected)

    def _show_selection(self) -> None:
        self._show_marks()
        marks, record = self._session.marks, self._session.record
        one = marks.find(marks.selected)
        if one is not None and record is not None and not self._is_whole(one.start, one.stop):
            self._sheet.show_time(one.start / record.fs)

    def _is_whole(self, start: int, stop: int) -> bool:
        record = self._session.record
        return record is not None and start == 0 and stop == record.n_samples

    def _show_draft(self) -> None:
        draft = self._session.marks.draft
        parts = draft.intervals() if draft is not None and draft.kind == "beats" else ()
        self._sheet.canvas.regions.draft_parts = parts
        whole = draft is not None and draft.kind == "record"
        drawn = (draft.start, draft.stop, draft.leads) if draft and not whole else None
        self._sheet.set_draft(drawn)

    def _show_settings(self) -> None:
        """Tell the sheet what differs; setting a scale again would let go of a zoom."""
        new, old = self._session.settings, self._settings
        self._settings = new
        if old is None or new.theme != old.theme:
            self._sheet.set_theme(new.theme)
        arranged = (new.order, new.simultaneous, new.half_precordial)
        if old is None or arranged != (old.order, old.simultaneous, old.half_precordial):
            self._sheet.set_arrangement(
                order=new.order,
                simultaneous=new.simultaneous,
                half_precordial=new.half_precordial,
            )
        if old is None or new.layout_id != old.layout_id:
            self._sheet.set_layout(new.layout_id)
        scale = (new.speed_mm_s, new.gain_mm_mv)
        if old is None or scale != (old.speed_mm_s, old.gain_mm_mv):
            self._sheet.set_scale(speed_mm_s=scale[0], gain_mm_mv=scale[1])

    def _show_monitor(self) -> None:
        self._sheet.set_px_per_mm(self._session.monitor.px_per_mm)


class ReadingPage(QWidget):
    """Tool bar over sheet over foot; the panel at the right."""

    def __init__(
        self,
        session: ReviewSession,
        actions: ActionSet,
        sheet: TraceView,
        comparing: Comparing,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._sheet = session, sheet
        self._by_key = False
        self._tools = ToolBar(session, actions)
        self._foot = FootBar(session, sheet)
        self.picker = FindingPicker(session, actions)
        self.findings = FindingsSection(session, actions)
        self.suggestions = SuggestionsSection(session, actions)
        device = DeviceSection(session)
        self._panel = Panel(
            MessageStrip(session),
            [
                *(MeasurementsSection(session), device),
                *(ScoreCard(session), MapChoice(session)),
                *(self.picker, self.findings, self.suggestions),
                CaliperSection(session, actions),
            ],
            ReadFoot(session, actions),
        )
        self.suggestions.follow(self._panel)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._stack = ViewStack(session, sheet)
        self.matrix = MatrixDrawer(session)
        self.overview = OverviewBar()
        self.beside = EarlierBeside(session, comparing, sheet)
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._wait.timeout.connect(lambda: self._busy.setVisible(session.is_loading))
        session.loadingChanged.connect(self._on_loading)
        self._extremes = ExtremesLink(session, sheet)
        self._link = SheetLink(session, sheet)
        self._overview = OverviewLink(session, sheet, self.overview)
        self._long = LongLink(session, sheet)
        self._device = DeviceLink(session, sheet)
        self._device.said.connect(device.take)
        self._tools.device.serve(sheet.canvas.device)
        self._suggested = SuggestionLink(session, sheet, self.suggestions)
        session.suggestions.pickWanted.connect(self.picker.open)
        sheet.canvas.take_beat = session.beat_scope.toggle_beat
        session.eye.attach(sheet)
        self._calipers = CaliperLink(session.calipers, sheet)
        FiducialHand(session.fiducials, sheet)
        session.views.attach(sheet)
        sheet.spanDrawn.connect(self._on_span)
        session.marks.draftChanged.connect(self._reveal_picker)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        sheets = QHBoxLayout()
        sheets.setSpacing(0)
        sheets.addWidget(self._stack, 1)
        sheets.addWidget(self.beside, 1)
        left.addWidget(self._tools)
        left.addWidget(self._busy)
        left.addWidget(self.overview)
        left.addLayout(sheets, 1)
        left.addWidget(self.matrix)
        left.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._panel)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Its parts in the order in which a key goes through them."""
        overview = () if self.overview.isHidden() else (self.overview,)
        return self._stack, self._panel, self._tools, *overview

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        for part in (self._tools, self.overview, self.matrix, self._foot, self._panel):
            part.set_compact(on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel have its share."""
        super().resizeEvent(event)
        self._panel.set_room(self.width())
        self.beside.set_room(self.width())

    def mark(self) -> None:
        """Start or end a span at the keyboard cursor."""
        self._by_key = True
        self._sheet.cursor_mark()
        self._by_key = False

    def _on_span(self, start: int, stop: int, leads: tuple[str, ...]) -> None:
        """Begin a finding; after the mouse, typing names it at once."""
        self._session.beat_scope.begin(start, stop, tuple(leads), snap=not self._by_key)
        if not self._by_key and self._session.marks.has_draft:
            self.picker.field.setFocus()

    def _reveal_picker(self) -> None:
        if self._session.marks.has_draft:
            self._panel.reveal(self.picker)

    def _on_loading(self) -> None:
        if self._session.is_loading:
            self._wait.start()
        else:
            self._wait.stop()
            self._busy.hide()
