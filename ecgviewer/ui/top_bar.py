"""The rail at the left and the bar at the top: where one is, and which record it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import record_title
from ecgviewer.ui import icons
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Icon, chip, rule
from ecgviewer.ui.reader_marks import initials_of
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.stepper import Stepper
from ecgviewer.ui.style import text_label, theme_of

_SEX = {"F": tr_later("F"), "M": tr_later("M"), None: tr_later("sex not given")}


class RailButton(QAbstractButton):
    """One page, as an icon."""

    def __init__(self, icon: str, *, tip: str, page: str = "") -> None:
        super().__init__()
        self._icon, self.page = icon, page
        self.setCheckable(bool(page))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setProperty("spoken", "tab" if page else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return a square target."""
        return QSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and focus ring."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.underMouse()
        if lit:
            ground = QColor(theme.rail_icon)
            ground.setAlpha(50 if self.isChecked() else 26)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor("#6FA8FF"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        ink = "#FFFFFF" if self.isChecked() or (not self.page and lit) else theme.rail_icon
        at = (self.width() - 20) // 2, (self.height() - 20) // 2
        painter.drawPixmap(*at, icons.pixmap(self._icon, ink, 20, self.devicePixelRatioF()))
        painter.end()


class Rail(QFrame):
    """The pages, at the left edge."""

    menuAsked = Signal()

    def __init__(self, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        logo = RailButton("heart", tip=tr("Menu"))
        logo.clicked.connect(self.menuAsked)
        column.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        self._pages = []
        for action, icon in (
            ("worklist", "list"),
            ("read", "pulse"),
            ("compare", "columns"),
            ("holter", "clock"),
            ("tune", "cap"),
            ("models", "cube"),
            ("figures", "chart"),
            ("studies", "users"),
            ("queue", "list-plus"),
        ):
            button = RailButton(icon, tip=tip(action), page=action)
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pages.append(button)
        column.addStretch(1)
        for action, icon in (("settings", "gear"), ("help", "help")):
            button = RailButton(icon, tip=tip(action))
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_page(self, page: str) -> None:
        """Light the page shown."""
        for button in self._pages:
            button.setChecked(button.page == page)

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self.setFixedWidth(40 if on else 48)


def patient_text(record: Record) -> str:
    """Return sex and age as they stand beside a record's name."""
    age = record.patient.age_years
    years = tr("age not given") if age is None else tr("{age:g} y", age=age)
    if record.patient.sex is None and age is None:
        return tr("sex and age not given")
    return f"{tr(_SEX[record.patient.sex])} · {years}"


class ReaderBadge(QFrame):
    """Whose reading this is, by initials; the name is the tooltip. Nothing without a name."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)  # shown without one it would be a window for a moment
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        self._line, self._icon = rule(vertical=True), Icon("user", ink="ink2", size=16)
        self._initials = text_label(ink="2")
        for widget in (self._line, self._icon, self._initials):
            row.addWidget(widget)
        session.settingsChanged.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Show the initials alone in a small window."""
        self._line.setVisible(not on)
        self._icon.setVisible(not on)

    def refresh(self) -> None:
        """Show who reads now."""
        name = self._session.settings.reader.strip()
        self._initials.setText(initials_of(name) if name else "")
        self.setToolTip(tr("Reader: {name}", name=name) if name else "")
        self._initials.setAccessibleName(tr("Reader: {name}", name=name) if name else "")
        self.setVisible(bool(name))


class TopBar(QFrame):
    """Which record is shown, of how many."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self._session, self._compact = session, False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._name = text_label(role="title")
        self._patient = text_label(ink="2")
        self._signal = text_label(role="secondary", ink="2")
        self._simulated = chip(
            tr("Simulated"), "grey", tip=tr("Made by the simulator, of no patient")
        )
        self._notes = chip("", "amber")
        self._problem = chip(tr("Cannot be read"), "red")
        self._line = rule(vertical=True)
        for widget in (self._name, self._patient, self._line, self._signal):
            row.addWidget(widget)
        for widget in (self._simulated, self._notes, self._problem):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(Stepper(session))
        row.addStretch(1)
        self._place = text_label()
        row.addWidget(self._place)
        for action, icon in (("previous", "chevron-left"), ("next", "chevron-right")):
            button = Button(icon=icon)
            button.setToolTip(tip(action))
            button.setAccessibleName(tip(action))
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            actions.qt[action].enabledChanged.connect(button.setEnabled)
            button.setEnabled(actions.qt[action].isEnabled())
            row.addWidget(button)
        row.addSpacing(4)
        self._open = Button(tr("Open"), icon="folder", key=key_text("open"), kind="quiet")
        self._open.setToolTip(tip("open"))
        self._open.clicked.connect(lambda: actions.trigger("open"))
        row.addWidget(self._open)
        self._find = Button(tr("Find"), icon="search", key=key_text("commands"), kind="quiet")
        self._find.setToolTip(tip("commands"))
        self._find.clicked.connect(lambda: actions.trigger("commands"))
        row.addWidget(self._find)
        self._reader = ReaderBadge(session, self)
        row.addWidget(self._reader)
        session.recordChanged.connect(self.refresh)
        session.recordsChanged.connect(self.refresh)
        session.reading.changed.connect(self._show_place)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the height and the buttons of a small window."""
        self._compact = on
        self.setFixedHeight(42 if on else 48)
        for button in (self._open, self._find):
            button.set_compact(on=on)
        self._reader.set_compact(on=on)
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide the name again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        path = self._session.path
        name = record_title(path) if path is not None else tr("No record")
        room = max(80, self.width() // 4)
        self._name.setText(
            self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        )
        self._name.setToolTip(str(path) if path is not None else "")

    def refresh(self) -> None:
        """Show what the session says."""
        session, record = self._session, self._session.record
        self._elide()
        for widget in (self._patient, self._line, self._signal):
            widget.setVisible(record is not None)
        self._simulated.setVisible(record is not None and record.simulated)
        self._notes.setVisible(record is not None and bool(record.notes))
        self._problem.setVisible(session.record_problem is not None)
        if record is not None:
            self._patient.setText(patient_text(record))
            self._signal.setText(f"{record.fs:g} Hz · {duration_text(record.duration_s)}")
            self._notes.setText(tr_n("{n} note", "{n} notes", len(record.notes)))
            self._notes.setToolTip("\n".join(record.notes))
        self._show_place()

    def _show_place(self) -> None:
        """Say which one of the list is shown, and how many are still to be read."""
        session, total = self._session, len(self._session.paths)
        place, left = max(0, session.place) + 1, session.reading.to_read
        shown = tr("<b>{place:,}</b> of {total:,}", place=place, total=total)
        to_read = tr("{n:,} to read", n=left)
        self._place.setText(shown if self._compact else f"{shown} · {to_read}")
        said = tr(
            "Record {place:,} of {total:,} listed, {left:,} still to read",
            place=place,
            total=total,
            left=left,
        )
        self._place.setToolTip(said)
        self._place.setAccessibleName(said)
        self._place.setVisible(total > 0)


def duration_text(seconds: float) -> str:
    """Return a length: ``10.0 s``, ``4 min 05 s`` or ``23 h 59 min``."""
    if seconds < 60:
        return tr("{seconds:.1f} s", seconds=seconds)
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return tr("{minutes} min {seconds:02d} s", minutes=minutes, seconds=rest)
    return tr("{hours} h {minutes:02d} min", hours=minutes // 60, minutes=minutes % 60)
