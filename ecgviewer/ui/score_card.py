"""What the model says of the record, marked as the model's: surprise, leads, nearest findings."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecgviewer.core.anomaly import (
    HEAT_DECADES,
    HEAT_FLOOR,
    RAREST,
    AnomalyMap,
    RecordScore,
    one_in_text,
)
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import kept, tr
from ecgviewer.core.leads import display_order
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label, theme_of

NEAREST = 3
"""Findings named; more would read as a list of what the record has."""

LEAST_RESEMBLANCE = 0.1
MARGIN = 16
_BAR_HEIGHT, _ROW_HEIGHT, _LEAST_BAR = 6, 18, 24


def one_in(surprise: float) -> float:
    """Return N of "1 in N normals" for a surprise of 0-1."""
    return 1.0 / max(1.0 - surprise, 1e-9)


def hottest(anomaly: AnomalyMap) -> tuple[str, float] | None:
    """Return lead and time (s) of the highest value of a map; None where it draws no heat."""
    found = anomaly.hottest()
    return found[:2] if found is not None and found[2] > math.log10(HEAT_FLOOR) else None


class LeadBars(QWidget):
    """Surprise of each lead on the scale of the heat: empty at 1 in 50, full at 1 in 5,000."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, float | None]] = []
        self._columns = 2
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_leads(self, rows: list[tuple[str, float | None]]) -> None:
        """Show N of "1 in N" a lead; None = not evaluated."""
        self._rows = rows
        spoken = (
            f"{name} {tr('not evaluated') if n is None else one_in_text(n)}" for name, n in rows
        )
        self.setAccessibleName(tr("Surprise by lead: {leads}", leads=", ".join(spoken)))
        self.setToolTip(tr("Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Rows in two columns."""
        return QSize(200, -(-len(self._rows) // self._columns) * _ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, bars and figures."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        per_column = max(1, -(-len(self._rows) // self._columns))
        width = (self.width() - 16) / self._columns
        figure = painter.fontMetrics().horizontalAdvance(one_in_text(2 * RAREST)) + 4
        for place, (name, value) in enumerate(self._rows):
            x = (place // per_column) * (width + 16)
            y = (place % per_column) * _ROW_HEIGHT
            painter.setPen(QColor(theme.ink2))
            line = QRectF(x, y, width, _ROW_HEIGHT)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
            bar = QRectF(x + 34, y + (_ROW_HEIGHT - _BAR_HEIGHT) / 2, width - 34 - figure, 0)
            bar.setHeight(_BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            is_shown = bar.width() >= _LEAST_BAR  # a shorter one says nothing that can be seen
            if is_shown:
                painter.drawRoundedRect(bar, 3, 3)
            if is_shown and value is not None:
                share = math.log10(max(value, 1.0) / HEAT_FLOOR) / HEAT_DECADES
                bar.setWidth(bar.width() * min(max(share, 0.0), 1.0))
                painter.setBrush(QColor(theme.model))
                painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(
                QColor(theme.ink3 if value is None or value < HEAT_FLOOR else theme.ink1)
            )
            text = "–" if value is None else one_in_text(value)
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text
            )
        painter.end()


class ScoreCard(Section):
    """The model's view of the record; says so, and says why where it has none."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Surprise, for review"))
        self._session = session
        self._compact = False
        self._chosen_fold: bool | None = None
        self._source = text_label(tr("model output"), role="secondary", ink="2")
        self.heading.addWidget(self._source)
        self._fold = Button(icon="chevron-down", kind="quiet", height=24)
        self._fold.clicked.connect(self._toggle)
        self.heading.addWidget(self._fold)
        self._figure = text_label()
        self._of = text_label(role="secondary", ink="2", wrap=True)
        self._bars = LeadBars()
        self._nearest = QVBoxLayout()
        self._nearest.setSpacing(4)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self.column.addWidget(self._figure)
        self.column.addWidget(self._of)
        self.column.addWidget(self._bars)
        self.column.addLayout(self._nearest)
        self.column.addLayout(self._chips)
        for signal in (
            session.scoreChanged,
            session.modelChanged,
            session.heatChanged,
            session.recordChanged,
            session.marks.draftChanged,
            session.marks.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Fold leads and nearest findings away in a small window."""
        super().set_compact(on=on)
        self._compact = on
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew for another width, once all parts have it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.refresh)

    def _is_folded(self) -> bool:
        """Make room for the reader's own work in a small window, unless they chose otherwise."""
        marks = self._session.marks
        if not self._compact or marks.has_draft:
            return self._compact
        return marks.has_annotations if self._chosen_fold is None else self._chosen_fold

    def _toggle(self) -> None:
        self._chosen_fold = not self._is_folded()
        self.refresh()

    def refresh(self) -> None:
        """Show the score, or what stands in its way."""
        session = self._session
        score = session.score if session.heat_on else None
        self.setVisible(session.has_record and session.reading.ai_allowed)
        for layout in (self._nearest, self._chips):
            _empty(layout)
        set_ink(self.title, "model" if session.heat_on else "2")
        self._source.setVisible(session.model is not None)
        self._fold.setVisible(score is not None and self._compact)
        self._fold.set_look(icon="chevron-down" if self._is_folded() else "chevron-up")
        word = tr("Show leads and nearest findings") if self._is_folded() else tr("Fold")
        self._fold.setToolTip(word)
        self._fold.setAccessibleName(word)
        self._figure.setVisible(score is not None)
        self._bars.setVisible(score is not None)
        self._of.setVisible(True)
        if score is None:
            self._of.setText(self._why_none())
            return
        self._show(score)

    def _why_none(self) -> str:
        session = self._session
        if session.model is None:
            return tr("No model is installed. Reading and annotating go on without one.")
        if session.model_stopped:
            return tr("The model is stopped. Switch it on with A.")
        if not session.heat_on:
            return tr("Surprise is hidden. Show it with A.")
        if session.score_problem is not None:
            return tr("Not evaluated because: {why}", why=session.score_problem)
        return tr("Scoring this record …")

    def _show(self, score: RecordScore) -> None:
        whole = score.not_evaluated.get("record")
        shown = whole is None and math.isfinite(score.surprise)
        self._figure.setVisible(shown)
        self._bars.setVisible(shown and not self._is_folded())
        self._of.setVisible(not shown or not self._is_folded())
        if shown:
            text = one_in_text(score.one_in)
            figure = f'<span style="font-size:16px; font-weight:600">{text}</span>'
            if score.one_in < 2:
                self._figure.setText(tr("{rarity} among normals", rarity=figure))
            else:
                self._figure.setText(tr("{rarity} normals", rarity=figure))
            self._of.setText(
                tr(
                    "How rare a normal ECG with as much surprise is. An estimate, not a finding. "
                    "{where}",
                    where=self._where(),
                )
            )
            record = self._session.record
            names = display_order(record.lead_names if record else tuple(score.leads))
            known = {
                n: one_in(s)
                for n, s in score.leads.items()
                if math.isfinite(s) and n not in score.not_evaluated
            }
            rows = [(n, known.get(n)) for n in names]
            self._bars.show_leads(rows)
            if not self._is_folded():
                self._show_nearest(score)
        else:
            why = kept(whole) if whole else tr("no usable lead")
            self._of.setText(tr("Not evaluated because: {why}", why=why))
        for caution in score.cautions:
            self._add_chip(kept(caution), "amber")
        if whole is not None:
            return  # said once for the record, not again for each lead
        for lead, reason in score.not_evaluated.items():
            text = tr("{lead} not evaluated: {reason}", lead=lead, reason=kept(reason))
            self._add_chip(text, "grey")

    def _where(self) -> str:
        place = hottest(self._session.map) if self._session.map is not None else None
        if place is None:
            return tr("No place on the map is beyond 1 in 50.")
        lead, at_s = place
        return tr("The map is hottest in {lead} at {at_s:.1f} s.", lead=lead, at_s=at_s)

    def _show_nearest(self, score: RecordScore) -> None:
        ranked = sorted(score.findings.items(), key=lambda item: -item[1])
        near = [(code, p) for code, p in ranked[:NEAREST] if p >= LEAST_RESEMBLANCE]
        self._nearest.addWidget(
            text_label(
                tr("Nearest findings, by resemblance")
                if near
                else tr("Near none of the findings it knows"),
                role="secondary",
                ink="2",
            )
        )
        for code, p in near:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            name = text_label(tr("resembles {finding}", finding=finding_for(code).title), wrap=True)
            row.addWidget(name, 1)
            row.addWidget(text_label(f"{p:.2f}", ink="2"))
            tip = tr("Resemblance, 0 to 1")
            row.addWidget(chip(code.removeprefix("local:"), "model", tip=tip))
            self._nearest.addWidget(line)

    def _add_chip(self, text: str, tone: str) -> None:
        label = text_label(text)
        restyle(label, tone=tone)
        label.ensurePolished()
        wide = label.sizeHint().width() > self.width() - 2 * MARGIN
        label.setWordWrap(wide)
        side = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft
        self._chips.addWidget(label, 0, side)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
