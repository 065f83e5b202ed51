"""The panel beside the sheet: messages, measurements, then score, picker and findings."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.ui.controls import Button, Icon, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label

_TONES = {"error": ("red", "warning"), "caution": ("amber", "warning"), "info": ("human", "info")}
UNSTEADY_RR = 0.2
"""Share of the median by which RR intervals may differ before the rhythm counts as unsteady."""


class Section(QFrame):
    """One part of the panel, with a heading."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("section")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 8, 16, 12)
        self.column.setSpacing(8)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        self.title = text_label(title, role="strong")
        self.heading.addWidget(self.title)
        self.heading.addStretch(1)
        self.column.addLayout(self.heading)

    def set_compact(self, *, on: bool) -> None:
        """Take the margins of a small window."""
        self.column.setContentsMargins(12 if on else 16, 8, 12 if on else 16, 12)


class MessageStrip(QFrame):
    """What went wrong, or what to know: one line that can be dismissed."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        self._icon = Icon("warning")
        self._text = text_label(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = Button(icon="x", kind="quiet", height=24)
        self._close.setToolTip("Dismiss")
        self._close.setAccessibleName("Dismiss the message")
        self._close.clicked.connect(session.dismiss)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        session.messageChanged.connect(self.refresh)
        session.recordChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the record's problem, else the session's message."""
        session, message = self._session, self._session.message
        kind, text = "error", ""
        if message is not None:
            kind, text = message.kind, message.text
        if session.record_problem and (message is None or message.kind != "error"):
            go_on = " N opens the next one." if session.can_next else ""
            kind, text = (
                "error",
                f"{_sentence(session.record_problem)} The file is left as it is.{go_on}",
            )
        self.setVisible(bool(text))
        if text:
            tone, icon = _TONES[kind]
            restyle(self, ground=tone)
            set_ink(self._text, tone)
            self._icon.set_look(icon, tone)
            self._text.setText(text)
            self._close.setVisible(message is not None and text == message.text)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


class Measure(QWidget):
    """One figure with its name, unit and source."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._value = text_label()
        self._source = text_label(role="small", ink="2")
        for label in (text_label(name, role="secondary", ink="2"), self._value, self._source):
            column.addWidget(label)

    def show_value(self, value: str, unit: str, source: str) -> None:
        """Show a figure."""
        self._value.setText(f'<span style="font-size:16px; font-weight:600">{value}</span> {unit}')
        self._source.setText(source)


class Measurements(Section):
    """What is measured without any model."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__("Measurements")
        self._session = session
        self._basis = text_label(role="secondary", ink="2")
        self.heading.addWidget(self._basis)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        self._rate, self._rr, self._beats = Measure("Rate"), Measure("RR"), Measure("Beats")
        for column, widget in enumerate((self._rate, self._rr, self._beats)):
            grid.addWidget(widget, 0, column)
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self._caution = chip("", "amber")
        self._caution.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self._caution)
        session.measured.connect(self.refresh)
        session.recordChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show rate and RR, or dashes where there are none."""
        measured = self._session.measurements
        if measured is None:
            waiting = "measuring" if self._session.has_record else ""
            for widget, unit in ((self._rate, "/min"), (self._rr, "ms"), (self._beats, "")):
                widget.show_value("–", unit, waiting)
            self._basis.clear()
            self._caution.hide()
            return
        count, rr_ms = len(measured.r_peaks), measured.rr_ms
        self._basis.setText(f"median of {len(rr_ms)} RR" if len(rr_ms) else "no RR interval")
        if len(rr_ms) == 0 or not math.isfinite(measured.heart_rate_bpm):
            self._rate.show_value("–", "/min", "fewer than 2 beats")
            self._rr.show_value("–", "ms", "")
        else:
            self._rate.show_value(f"{measured.heart_rate_bpm:.0f}", "/min", "from R to R")
            span = f"{rr_ms.min():,.0f}–{rr_ms.max():,.0f} ms"
            self._rr.show_value(f"{np.median(rr_ms):,.0f}", "ms", span)
        self._beats.show_value(str(count), "", "R peaks found")
        unsteady = len(rr_ms) > 1 and float(np.ptp(rr_ms)) > UNSTEADY_RR * float(np.median(rr_ms))
        self._caution.setVisible(unsteady)
        self._caution.setText("RR unsteady: the rate is of all beats")


class _Column(QScrollArea):
    """A scroll area whose content is never wider than itself."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content the width that is there."""
        super().resizeEvent(event)
        self.widget().setMaximumWidth(self.viewport().width())


class Panel(QFrame):
    """The sections one above the other, scrolled where they do not fit."""

    def __init__(self, message: MessageStrip, sections: list[Section]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._sections = sections
        inner = QWidget()
        inner.setObjectName("scrolled")
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for section in sections:
            stack.addWidget(section)
        stack.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(message)
        self._column = _Column(inner)
        column.addWidget(self._column, 1)

    def reveal(self, section: Section) -> None:
        """Scroll so far that a section is seen to its last button, once it is laid out."""
        QTimer.singleShot(0, self, lambda: self._column.ensureWidgetVisible(section, 0, 0))

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self.setFixedWidth(296 if on else 440)
        for section in self._sections:
            section.set_compact(on=on)
