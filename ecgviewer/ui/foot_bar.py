"""The foot of the sheet, part of every picture of it: scale, filter, ramp, model."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ecgviewer.core.anomaly import HEAT_FLOOR, RAREST
from ecgviewer.core.language import tr
from ecgviewer.ui.controls import rule
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label, theme_of
from ecgviewer.ui.theme import heat_rgba
from ecgviewer.ui.trace_view import TraceView

_STOPS = 33


class Ramp(QWidget):
    """The colours of the heat, on the sheet's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(104, 10)
        self.setAccessibleName(tr("Colours of the heat, from usual to rare"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ramp."""
        theme = theme_of(self)
        places = np.linspace(0.0, 1.0, _STOPS, dtype=np.float32)
        gradient = QLinearGradient(0, 0, self.width(), 0)
        for place, rgba in zip(places, heat_rgba(places, theme), strict=True):
            gradient.setColorAt(float(place), QColor(*map(int, rgba)))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QColor(theme.sheet), gradient):
            painter.setBrush(brush)
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


def model_text(entry: Any, *, trial: bool = False) -> str:
    """Return name, version and short hash of a model, as rich text; a candidate is called one."""
    kind = tr("candidate, tried out") if trial else tr("model")
    return f"{kind} {_model_name(entry)}"


def _model_name(entry: Any) -> str:
    return f"<b>{entry.name} {entry.version}</b> · {entry.sha256[:6]}"


class FootBar(QFrame):
    """Speed, gain, filter and columns; ramp and model where the model is seen."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__()
        self.setObjectName("sheet_foot")
        self._session, self._sheet = session, sheet
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._scale = text_label(role="secondary")
        self._low = text_label(role="secondary", ink="2")
        self._ramp = Ramp()
        self._high = text_label(role="secondary", ink="2")
        self._line = rule(vertical=True)
        self._model = text_label(role="secondary", ink="2")
        row.addWidget(self._scale)
        row.addStretch(1)
        for widget in (self._low, self._ramp, self._high, self._line, self._model):
            row.addWidget(widget)
        sheet.viewChanged.connect(self.refresh)
        for signal in (
            session.recordChanged,
            session.scoreChanged,
            session.modelChanged,
            session.heatChanged,
            session.scoring.maps.changed,
            session.settingsChanged,
            session.eye.changed,
            session.views.changed,
            session.views.footChanged,
        ):
            signal.connect(self.refresh)
        self._compact = False
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self._compact = on
        self.setFixedHeight(24 if on else 28)
        self.refresh()

    def refresh(self) -> None:
        """Show what sheet and session say."""
        session, sheet = self._session, self._sheet
        paper = session.record is None or sheet.diagnostic_scale
        eye = session.eye
        views = session.views
        # Loop and spectrum are of what was recorded, whatever the sheet shows it through.
        as_shown = views.on_sheet or views.kind == "butterfly"
        restyle(self, amber="true" if as_shown and not (paper and eye.is_diagnostic) else "false")
        parts = [f"<b>{sheet.speed_mm_s:g} mm/s · {sheet.gain_mm_mv:g} mm/mV</b>"]
        if session.record is not None and not session.record.in_millivolts:
            parts[0] = f"<b>{sheet.speed_mm_s:g} mm/s · {tr('height not to scale')}</b>"
        elif not paper:
            parts[0] = f"<b>{tr('zoomed, not paper scale (0 goes back)')}</b>"
        parts.append(eye.text if eye.is_diagnostic else f"<b>{eye.text}</b>")
        if session.record is not None:
            if sheet.half_gain_mm_mv is not None:
                parts.insert(1, f"<b>V1–V6 {sheet.half_gain_mm_mv:g} mm/mV</b>")
            if session.settings.order == "cabrera":
                parts.append(tr("Cabrera order"))
            in_a_row = sheet.several_columns and not sheet.simultaneous
            parts.append(tr("sequential columns") if in_a_row else tr("simultaneous"))
            if sheet.focus is not None:
                parts[-1] = tr("{lead} alone, strips follow in time", lead=sheet.focus)
        if not views.on_sheet:
            parts = [views.foot_text]
        self._scale.setText(" · ".join(parts))
        shown = self._shows_model
        low, high = (tr("1 in {n:,.0f}", n=one) for one in (HEAT_FLOOR, RAREST))
        sought = session.scoring.maps.chosen
        if sought:  # a finding is looked for: no rarity, likeness from one half on
            low, high = tr("Like {sought}  .5", sought=sought), "1"
            if self._compact:
                low, high = tr("less"), tr("more")
        elif not self._compact:
            low, high = tr("Surprise  {low}", low=low), tr("{high} normals", high=high)
        self._low.setText(low)
        self._high.setText(high)
        text = tr("no model output on this sheet")
        if shown:
            trial = bool(session.scoring.trial)
            short = self._compact and not trial
            text = _model_name(session.model) if short else model_text(session.model, trial=trial)
        self._model.setText(text)
        self._fit()

    @property
    def _shows_model(self) -> bool:
        """Whether anything of the model stands on what is shown."""
        session = self._session
        if session.views.kind == "disclosure":
            return session.heat_on and session.long_score is not None
        return session.heat_on and session.map is not None and session.views.on_sheet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep the scale whole: in a very small window the model, then the ramp, give way."""
        shown = self._shows_model
        ramp = (self._low, self._ramp, self._high)
        room = self.width() - 24 - self._scale.sizeHint().width() - 8
        for widgets, wanted in ((ramp, shown), ((self._line, self._model), True)):
            room -= sum(one.sizeHint().width() + 8 for one in widgets)
            for one in widgets:
                one.setVisible(wanted and room >= 0 and (one is not self._line or shown))
        self._scale.setToolTip(self._model.text())
