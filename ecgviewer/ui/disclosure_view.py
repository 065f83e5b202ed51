"""Full disclosure: pages of rows of one lead, a minute or so each; a click opens the strip."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.tasks.holter_report_words import time_text
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.disclosure_layout import DisclosurePage, fitting_gain, rows_in
from ecgviewer.ui.disclosure_paint import BeatsShown, DisclosureFacts, DisclosurePaint
from ecgviewer.ui.disclosure_place import GAINS_MM_MV, ROWS_S
from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.overview_link import event_of, spans_of
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label
from ecgviewer.ui.theme import qcolor
from ecgviewer.ui.trace_view import TraceView

_KEYS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp),
        *(Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Equal),
        *(Qt.Key.Key_Minus, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    }
)
"""What the view needs for itself while it has the focus."""

_NOTCH_ROWS = 3
_STEP_SHARE = 1 / 12
HEAD_PX = 36


def _row_name(row_s: float) -> str:
    return (
        tr("{row_s:g} s a row", row_s=row_s)
        if row_s < 60
        else tr("{row_s:g} min a row", row_s=row_s / 60)
    )


class DisclosureRows(QWidget):
    """The rows of a page; what moves over them is painted on a kept picture.

    Parameters
    ----------
    view
        Owner: knows page, facts and place.
    """

    def __init__(self, view: DisclosureView) -> None:
        super().__init__(view)
        self._view = view
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def forget(self) -> None:
        """Draw the page anew."""
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay down the page, then the frame of the strip that would open."""
        painter = QPainter(self)
        view, page = self._view, self._view.page
        if page is None or view.signal is None:
            painter.fillRect(self.rect(), qcolor(view.look.sheet))
            painter.end()
            return
        if self._picture is None:
            dpr = page.dpr
            picture = QPixmap(round(self.width() * dpr), round(self.height() * dpr))
            picture.setDevicePixelRatio(dpr)
            drawing = QPainter(picture)
            DisclosurePaint(view.look).draw(drawing, page, view.signal, view.facts)
            drawing.end()
            self._picture = picture
        painter.drawPixmap(QPointF(0, 0), self._picture)
        ink = qcolor(view.look.human)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(qcolor(view.look.human, 0.10))
        for row, left, right in page.boxes(*view.strip_s):
            top = page.top_of(row)
            painter.drawRoundedRect(QRectF(left, top + 1, right - left, page.pitch - 2), 2, 2)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._view.lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        at = event.position()
        self._view.tell(self._view.page.time_at(at.x(), at.y()) if self._view.page else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the strip here."""
        at, page = event.position(), self._view.page
        time_s = page.time_at(at.x(), at.y()) if page else None
        if time_s is not None and event.button() == Qt.MouseButton.LeftButton:
            self._view.open_strip(time_s)


class DisclosureView(ViewPage):
    """The recording page by page, of one lead; scale and "not for measuring" are told."""

    kind = "disclosure"

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(session, sheet, tr("Full disclosure"))
        self.place = session.views.disclosure
        self.page: DisclosurePage | None = None
        self.facts = DisclosureFacts()
        self._sheet_start_s = -1.0
        self._lead = Chooser((), tip=tr("Lead shown  Ctrl Up, Ctrl Down"))
        self._row = Chooser(
            [(one, _row_name(one)) for one in ROWS_S], tip=tr("Length of a row  + -")
        )
        gains = [(0.0, tr("Gain that fits")), *((one, f"{one:g} mm/mV") for one in GAINS_MM_MV[1:])]
        self._gain = Chooser(gains, tip=tr("Gain of the rows"))
        self._said = text_label(role="secondary", ink="2")
        self._back = Button(tr("Open strip"), icon="expand", key="Enter")
        self._lead.chosen.connect(self._views.choose_lead)
        self._row.chosen.connect(self.place.set_row_s)
        self._gain.chosen.connect(self.place.set_gain)
        self._back.clicked.connect(lambda: self.open_strip(self.place.cursor_s))
        self.rows = DisclosureRows(self)
        self._scroll = QScrollBar(Qt.Orientation.Vertical)
        self._scroll.setAccessibleName(tr("Rows shown"))
        self._scroll.valueChanged.connect(self._on_scroll)
        self._lay_parts()
        self.place.changed.connect(self._on_place)
        follow = (session.holter.changed, session.scoreChanged, session.heatChanged)
        for signal in (*follow, session.marks.changed, session.measured):
            signal.connect(self._on_change)

    def _lay_parts(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(8)
        for widget in (self._lead, self._row, self._gain, self._said):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._back)
        for widget in (self._lead, self._row, self._gain, self._back):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rows, 1)
        body.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body, 1)

    # What is shown

    @property
    def signal(self) -> LeadSignal | None:
        """The lead shown, as the sheet has it; None without a record."""
        return self._sheet.signals.get(self._views.lead)

    @property
    def strip_s(self) -> tuple[float, float]:
        """First and last second of the strip that would open."""
        half = self._sheet.page_s / 2
        middle = min(max(self.place.cursor_s, half), max(self.place.duration_s - half, half))
        return middle - half, middle + half

    def refresh(self) -> None:
        """Take over record, lead, and what is known."""
        record, sheet = self._session.record, self._sheet
        if record is None or sheet.record is not record or self.signal is None:
            self.page = None
            self.rows.forget()
            return
        if self.place.duration_s != record.duration_s:
            self.place.begin(record.duration_s)
            self._sheet_start_s = -1.0
        names = display_order(record.lead_names)
        self._lead.set_choices([(name, name) for name in names])
        self._lead.show_choice(self._views.lead)
        self._row.show_choice(self.place.row_s)
        self._gain.show_choice(self.place.gain_mm_mv)
        self.facts = self._facts()
        if sheet.page_start_s != self._sheet_start_s:  # the sheet was turned: go along
            self._sheet_start_s = sheet.page_start_s
            self.place.set_rows(rows_in(self.rows.height()))
            self.place.show_time(sheet.page_start_s + sheet.page_s / 2)
        self.lay_out()

    def _facts(self) -> DisclosureFacts:
        """Gather what may be seen; beats' classes not before the first read."""
        session, record = self._session, self._session.record
        assert record is not None
        holter, found = session.holter, session.holter.analysis
        beats = None
        if found is not None and holter.sees_classes:
            beats = BeatsShown(found.beats.samples, found.beats.classes)
        return DisclosureFacts(
            record.start,
            found.trend if found is not None else None,
            beats,
            tuple(event_of(one, record.fs) for one in holter.episodes),
            spans_of(session.marks.annotations, record),
            session.long_score if session.heat_on else None,
        )

    def lay_out(self) -> None:
        """Lay the page out where it stands, and draw it."""
        page = self._planned()
        if page is None:
            return
        self.page = page
        place, blocker = self.place, QSignalBlocker(self._scroll)
        self._scroll.setRange(0, max(place.all_rows - place.n_rows, 0))
        self._scroll.setPageStep(place.n_rows)
        self._scroll.setValue(place.top_row)
        blocker.unblock()
        self._tell_scale()
        self.rows.forget()
        place.laidOut.emit()

    def _planned(self) -> DisclosurePage | None:
        """Return the page where it should stand; None while another view is shown."""
        record, signal, place = self._session.record, self.signal, self.place
        if record is None or signal is None or self._views.kind != self.kind:
            return None
        place.set_rows(rows_in(self.rows.height()))
        row_samples, px_per_mm = max(1, round(place.row_s * record.fs)), self._sheet.px_per_mm
        pitch = self.rows.height() / place.n_rows
        return DisclosurePage(
            width=self.rows.width(),
            height=self.rows.height(),
            dpr=self.devicePixelRatioF(),
            first_sample=place.top_row * row_samples,
            row_samples=row_samples,
            fs=record.fs,
            n_rows=place.n_rows,
            px_per_mm=px_per_mm,
            gain_mm_mv=place.gain_mm_mv or fitting_gain(*signal.reach, pitch, px_per_mm),
        )

    def _tell_scale(self) -> None:
        page, signal = self.page, self.signal
        assert page is not None
        assert signal is not None
        height = f"{page.gain_mm_mv:g} mm/mV" if signal.is_voltage else tr("height not to scale")
        scale = f"{page.speed_mm_s:.2g} mm/s · {height}"
        parts = [scale, tr("overview, not for measuring")]
        if signal.waits_for_pyramid:
            parts.append(tr("Still reading: short peaks may be missing"))
        self._said.setText(" · ".join(parts))
        self._views.say_at_foot(
            tr(
                "<b>full disclosure · {lead} · {scale}</b> · no filter · not for measuring",
                lead=self._views.lead,
                scale=scale,
            )
        )

    def _on_place(self) -> None:
        """Draw another page; where it is the same one the frame alone moves."""
        if self._views.kind != self.kind:
            return
        self._row.show_choice(self.place.row_s)
        self._gain.show_choice(self.place.gain_mm_mv)
        if self._planned() == self.page:
            self.rows.update()
        else:
            self.lay_out()

    def tell(self, time_s: float | None) -> None:
        """Say what is at a time: the time, events."""
        if time_s is None or time_s > self.place.duration_s:
            self._views.readout.emit("")
            return
        parts = [f"<b>{self._views.lead}</b>", time_text(self.facts.start, time_s, tenths=True)]
        parts += [
            one.text or tr(one.kind)
            for one in self.facts.events
            if one.start_s - 0.5 <= time_s <= one.stop_s + 0.5
        ][:3]
        self._views.readout.emit("&nbsp;· ".join(parts))

    # Where the reader goes

    def open_strip(self, time_s: float) -> None:
        """Show the sheet about a time."""
        self.place.cursor_s = time_s
        self._views.leave()
        self._sheet.page_to(time_s - self._sheet.page_s / 2)
        self._sheet_start_s = self._sheet.page_start_s

    def _on_scroll(self, row: int) -> None:
        self.place.scroll(row - self.place.top_row)

    def event(self, event: QEvent) -> bool:
        """Keep the view's own keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if Qt.Key(event.key()) in _KEYS and not plain & ~Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, turn pages, change rows, open the strip; with Ctrl choose the lead."""
        key, place = Qt.Key(event.key()), self.place
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        does = {
            Qt.Key.Key_Left: partial(place.step, -place.row_s * _STEP_SHARE),
            Qt.Key.Key_Right: partial(place.step, place.row_s * _STEP_SHARE),
            Qt.Key.Key_Up: partial(place.step, -place.row_s),
            Qt.Key.Key_Down: partial(place.step, place.row_s),
            Qt.Key.Key_PageUp: partial(place.page, -1),
            Qt.Key.Key_PageDown: partial(place.page, 1),
            Qt.Key.Key_Home: partial(place.show_time, 0.0),
            Qt.Key.Key_End: partial(place.show_time, place.duration_s),
            Qt.Key.Key_Plus: partial(place.step_row_s, -1),
            Qt.Key.Key_Equal: partial(place.step_row_s, -1),
            Qt.Key.Key_Minus: partial(place.step_row_s, 1),
            Qt.Key.Key_Return: partial(self.open_strip, place.cursor_s),
            Qt.Key.Key_Enter: partial(self.open_strip, place.cursor_s),
        }.get(key)
        if does is None:
            super().keyPressEvent(event)
            return
        does()
        if self._views.kind == self.kind:
            self.tell(place.cursor_s)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by rows; with Ctrl change their length."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches:
                self.place.step_row_s(-1 if notches > 0 else 1)
        else:
            self.place.scroll(-round(notches * _NOTCH_ROWS))
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the picture: it is as large as the window."""
        super().hideEvent(event)
        self.rows.forget()
