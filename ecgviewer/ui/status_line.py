"""The line at the bottom: what is under the cursor, and the state of signal, store and scale."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.caliper_widgets import CaliperStatus
from ecgviewer.ui.controls import Icon, rule
from ecgviewer.ui.foot_bar import model_text
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label
from ecgviewer.ui.trace_view import TraceView

_WATCHING_PX = 240
RESEARCH_USE = tr_later("Research use only · not for diagnosis")


class StatusLine(QFrame):
    """Lead, time, millivolts and surprise under the cursor; signal, store, scale, the warning."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__()
        self.setObjectName("status_line")
        self._session, self._sheet = session, sheet
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._cursor = text_label(role="small")
        self._surprise = text_label(role="small", ink="model")
        self._signal = text_label(role="small", ink="2")
        self._store_icon = Icon("check", ink="ink2", size=12)
        self._store = text_label(role="small", ink="2")
        self._scale_icon = Icon("ruler", ink="ink2", size=12)
        self._scale = text_label(role="small", ink="2")
        self._model = text_label(role="small", ink="2")
        self._policy = text_label(role="small", ink="2")
        calipers = CaliperStatus(session)
        for widget in (self._cursor, self._surprise, calipers, self._model):
            row.addWidget(widget)
        row.addStretch(1)
        self._tuning = text_label(role="small", ink="human")
        self._watching = text_label(role="small", ink="human")
        row.addWidget(self._watching)
        row.addWidget(self._tuning)
        row.addWidget(self._policy)
        row.addWidget(rule(vertical=True))
        lines = [rule(vertical=True) for _ in range(3)]
        for widget in (self._signal, lines[0], self._store_icon, self._store, lines[1]):
            row.addWidget(widget)
        for widget in (self._scale_icon, self._scale, lines[2]):
            row.addWidget(widget)
        self._of_sheet = (self._signal, lines[0], lines[1], self._scale_icon, self._scale)
        self._of_cursor = (self._cursor, self._surprise, calipers)
        row.addWidget(text_label(f"<b>{tr(RESEARCH_USE)}</b>", role="small"))
        sheet.cursorMoved.connect(self._on_cursor)
        sheet.viewChanged.connect(self.refresh)
        marks = session.marks
        for signal in (
            session.recordChanged,
            session.measured,
            session.settingsChanged,
            session.monitor.changed,
            session.modelChanged,
            marks.changed,
            marks.draftChanged,
        ):
            signal.connect(self.refresh)
        session.views.readout.connect(self._on_view)
        session.watching.changed.connect(self._show_watching)
        session.live.changed.connect(self._show_watching)
        session.tuning.changed.connect(self._show_tuning)
        session.tuning.progressed.connect(self._show_tuning)
        session.reading.changed.connect(self._show_policy)
        session.recordChanged.connect(self._show_policy)
        session.recordChanged.connect(self._clear_cursor)
        session.heatChanged.connect(self._clear_cursor)
        session.eye.changed.connect(self._clear_cursor)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self.setFixedHeight(22 if on else 24)

    def set_page(self, name: str) -> None:
        """Say what belongs to a page: signal and scale to a sheet, the model to the others."""
        sheet = name in ("read", "compare")
        for widget in (*self._of_sheet, *self._of_cursor):
            widget.setVisible(sheet)
        self._cursor.setVisible(sheet or name == "worklist")  # the list says what it holds
        self._model.setVisible(not sheet and name != "worklist")
        if name != "worklist":
            self._clear_cursor()

    def _clear_cursor(self) -> None:
        self._cursor.clear()
        self._surprise.clear()

    def _on_cursor(self, lead: str, time_s: float, value_mv: float) -> None:
        if not lead:
            self._clear_cursor()
            return
        record, session = self._session.record, self._session
        known = record is not None and record.leads[record.index(lead)].is_voltage
        value = f"{value_mv:+.2f}"
        value = f"{value} mV" if known else tr("{value} of unknown scale", value=value)
        value = tr("no sample") if math.isnan(value_mv) else value
        if session.eye.is_shown:
            value = tr("{value} filtered", value=value)
        self._cursor.setText(f"<b>{lead}</b>&nbsp; {time_s:.3f} s&nbsp; {value}".replace("-", "−"))
        shown = session.heat_on and session.map is not None
        self._surprise.setText(one_in_text(session.map.one_in(lead, time_s)) if shown else "")

    def _on_view(self, text: str) -> None:
        """Say what is under the cursor of a view that is no sheet."""
        self._cursor.setText(text.replace("-", "−"))
        self._surprise.clear()

    def _show_policy(self) -> None:
        """Say on every page whether people read before they see the model."""
        reading = self._session.reading
        self._policy.setText("" if reading.policy is None else tr(reading.policy.words))
        self._policy.setToolTip(tr("Change it in the settings (Ctrl ,)"))
        self.refresh()

    def _show_watching(self) -> None:
        watching, live = self._session.watching, self._session.live
        metrics = self._watching.fontMetrics()
        said = " \u00b7 ".join(one for one in (watching.words, live.words) if one)
        words = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, _WATCHING_PX)
        problem = watching.problem or live.problem
        self._watching.setText(words)
        self._watching.setToolTip(problem or str(watching.folder or ""))
        set_ink(self._watching, "amber" if problem else "human")

    def _show_tuning(self) -> None:
        tuning = self._session.tuning
        text = ""
        if tuning.is_running and tuning.progress is not None:
            done = f"{tuning.progress.fraction:.0%}".replace("%", " %")
            text = tr("Tuning {done}", done=done)
        elif tuning.result is not None:
            passed = tuning.result.passed
            ready = tr("Tuned model ready (Ctrl 4)")
            text = ready if passed else tr("Tuning refused by the gate (Ctrl 4)")
        self._tuning.setText(text)

    def refresh(self) -> None:
        """Show what session and sheet say."""
        session, record = self._session, self._session.record
        marks, measured = session.marks, session.measurements
        if record is None:
            self._signal.setText("")
        elif measured is None:
            self._signal.setText(tr("Signal not measured yet"))
        else:
            good = len(record.leads) - len(measured.faults)
            self._signal.setText(
                tr("Signal good in {good} of {n_leads} leads", good=good, n_leads=len(record.leads))
            )
        model = session.model
        text = tr("No model") if model is None else tr("In use: {model}", model=model_text(model))
        self._model.setText(text if session.reading.ai_allowed else "")
        bad = measured is not None and bool(measured.faults)
        set_ink(self._signal, "amber" if bad else "2")
        if marks.store_problem:
            icon, text, ink = "warning", tr("Annotating is off"), "red"
        elif marks.has_draft:
            icon, text, ink = "pencil", tr("Finding not saved yet"), "human"
        else:
            icon, text, ink = "check", tr("Saved"), "2"
        self._store_icon.set_look(icon, {"2": "ink2"}.get(ink, ink))
        self._store.setText(text)
        set_ink(self._store, ink)
        if record is not None and not record.in_millivolts:
            scale, ink = tr("Auto-scaled: amplitude unknown"), "amber"
        elif session.monitor.is_calibrated:
            scale = tr("Calibrated · {px_per_mm:.2f} px/mm", px_per_mm=self._sheet.px_per_mm)
            ink = "2"
        else:
            scale = tr("Not calibrated · {px_per_mm:.2f} px/mm", px_per_mm=self._sheet.px_per_mm)
            ink = "amber"
        self._scale_icon.set_look("ruler", {"2": "ink2"}.get(ink, ink))
        self._scale.setText(scale)
        set_ink(self._scale, ink)
