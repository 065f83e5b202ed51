"""Over the worklist: search, folders and export; how the list is grouped and ordered; acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui import icons
from ecgviewer.ui.action_table import shown_key
from ecgviewer.ui.controls import Button, Chooser, Icon, chip, rule
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import SMALL_PX, restyle, set_ink, text_label, theme_of
from ecgviewer.ui.theme import qcolor
from ecgviewer.ui.top_bar import ReaderBadge
from ecgviewer.ui.worklist_suggest import Suggestions

GROUPS = (
    ("state", tr_later("Group: state")),
    ("patient", tr_later("Group: patient")),
    ("none", tr_later("No groups")),
)
SORTS = (
    ("list", tr_later("Sort: as opened")),
    ("reason", tr_later("Sort: reason")),
    ("surprise", tr_later("Sort: surprise")),
    ("uncertainty", tr_later("Sort: uncertainty")),
    ("disagreement", tr_later("Sort: disagreement")),
    ("control", tr_later("Sort: by chance")),
    ("waiting", tr_later("Sort: waiting longest")),
    ("newest", tr_later("Sort: newest first")),
)
_HINT = tr_later("Search, for example  LBBB and QTc > 500 and unread")


def shown(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return choices with their titles in the language in use."""
    return [(name, tr(title)) for name, title in choices]


class SearchLine(QLineEdit):
    """The search field, with its icon and its key."""

    left = Signal()
    """The keyboard goes on to the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr(_HINT))
        self.setAccessibleName(tr("Search the list"))
        self.setTextMargins(22, 0, 48, 0)
        self.setClearButtonEnabled(False)
        self.suggestions = Suggestions(self)
        self.setMinimumWidth(220)
        self.setMaximumWidth(560)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list with Enter or Down, empty the field with Esc."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the icon and the key."""
        super().paintEvent(event)
        theme = theme_of(self)
        painter = QPainter(self)
        middle = self.height() // 2
        icon = icons.pixmap("search", theme.ink2, 16, self.devicePixelRatioF())
        painter.drawPixmap(9, middle - 8, icon)
        if not self.text():
            font = QFont(self.font())
            font.setPixelSize(SMALL_PX)
            painter.setFont(font)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            key = shown_key("Ctrl F")
            wide = painter.fontMetrics().horizontalAdvance(key) + 10
            box = self.rect().toRectF()
            box.setRect(self.width() - wide - 8.5, middle - 7.5, wide, 15)
            painter.setPen(QPen(qcolor(theme.line_strong), 1))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(qcolor(theme.ink2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        painter.end()


class WorklistBar(QFrame):
    """The bar at the top of the page."""

    saveAsked = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(text_label(tr("Worklist"), role="title"))
        self.of = chip("", "grey")
        row.addWidget(self.of)
        row.addSpacing(16)
        self.search = SearchLine()
        row.addWidget(self.search, 3)
        self.save = Button(tr("Save search"), kind="quiet")
        self.save.setToolTip(tr("Keep this search under a name"))
        self.save.clicked.connect(self.saveAsked)
        row.addWidget(self.save)
        self.problem = text_label(role="secondary", ink="red")
        row.addWidget(self.problem, 1)
        row.addStretch(1)
        self.add = Button(tr("Add folder"), icon="folder-plus")
        self.export = Button(tr("Export"), icon="export")
        self.export.setToolTip(tr("Write the list shown to a CSV file, without names of patients"))
        row.addWidget(self.add)
        row.addWidget(self.export)
        self._reader = ReaderBadge(session, self)
        row.addWidget(self._reader)
        self.show_problem("")

    def set_compact(self, *, on: bool) -> None:
        """Take the height and the buttons of a small window."""
        self.setFixedHeight(42 if on else 48)
        for button in (self.add, self.export):
            button.set_compact(on=on)
        self._reader.set_compact(on=on)

    def show_of(self, name: str) -> None:
        """Show what the list is of."""
        self.of.setText(name)
        self.of.setVisible(bool(name))

    def show_problem(self, text: str) -> None:
        """Say why a search cannot be answered; else offer to keep it."""
        self.problem.setText(text)
        self.problem.setToolTip(text)
        self.problem.setVisible(bool(text))
        self.save.setVisible(not text and bool(self.search.text().strip()))
        restyle(self.search, wrong=bool(text))


class ListHead(QFrame):
    """Which queue, how it is ordered, and what can be done with what is ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("row")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.filters = Button(tr("Filters"), icon="filter")
        row.addWidget(self.filters)
        self._title, self._count = text_label(role="strong"), text_label(ink="2")
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addWidget(rule(vertical=True))
        self.group = Chooser(shown(GROUPS), tip=tr("How the list is grouped"))
        self.sort = Chooser(shown(SORTS), tip=tr("How the list is ordered"))
        for chooser in (self.group, self.sort):
            chooser.set_look(kind="quiet")
            row.addWidget(chooser)
        row.addStretch(1)
        self.ticked = Button("", icon="x", kind="quiet")
        self.ticked.setToolTip(tr("Untick all"))
        self.ticked.hide()
        row.addWidget(self.ticked)
        self.later = Button(tr("Later"), key="Shift N")
        self.later.setToolTip(f"{tr('Put off, or take that back')}  {shown_key('Shift+N')}")
        self.apart = Button(tr("Quarantine"), key="Ctrl Shift X")
        self.apart.setToolTip(tr("Put apart: it is in no other list until it is taken back"))
        self.next = Button(tr("Read next"), key="N", kind="primary")
        self.side = Button(icon="columns")
        self.side.setCheckable(True)
        self.side.setToolTip(tr("Show the record chosen beside the list"))
        self.side.setAccessibleName(tr("Show the record chosen beside the list"))
        for button in (self.later, self.apart, self.next, self.side):
            row.addWidget(button)
        self.setFixedHeight(44)

    def set_compact(self, *, on: bool) -> None:
        """Offer filters and the side panel as buttons in a small window."""
        self.filters.setVisible(on)
        self.side.setVisible(on)

    def show_list(self, title: str, count: int) -> None:
        """Show which list it is."""
        self._title.setText(title)
        self._count.setText(f"{count:,}")

    def show_ticks(self, n: int, elsewhere: int) -> None:
        """Show how many records are ticked, and how many of them the list does not hold."""
        text = tr("{n:,} ticked", n=n)
        if elsewhere:
            text = tr("{n:,} ticked, {elsewhere:,} not in this list", n=n, elsewhere=elsewhere)
        self.ticked.setText(text)
        self.ticked.setVisible(n > 0)


class NoticeLine(QFrame):
    """One line over the list: what was done and how to take it back, or how far a work is."""

    undone = Signal()
    stopped = Signal()
    taken = Signal()
    """What was offered is wanted."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        self._icon = Icon("info")
        self._text = text_label(role="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self.undo = Button(tr("Undo"), height=24)
        self.stop = Button(tr("Stop"), icon="stop", height=24)
        self.take = Button("", icon="folder-plus", height=24)
        self.close_it = Button(icon="x", kind="quiet", height=24)
        self.close_it.setAccessibleName(tr("Dismiss the message"))
        self.close_it.setToolTip(tr("Dismiss"))
        for widget in (self._icon, self._text, self._bar):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.take, self.undo, self.stop, self.close_it):
            row.addWidget(button)
        self.take.clicked.connect(self.taken)
        self.undo.clicked.connect(self.undone)
        self.stop.clicked.connect(self.stopped)
        self.close_it.clicked.connect(self.hide)
        self.hide()

    @property
    def is_progress(self) -> bool:
        """Whether the line shows how far a work is."""
        return self._bar.isVisibleTo(self)

    def tell(self, text: str, *, tone: str = "human", can_undo: bool = False) -> None:
        """Say something that was done, or went wrong."""
        self._show(text, tone, "warning" if tone in ("red", "amber") else "info")
        self.undo.setVisible(can_undo)

    def offer(self, text: str, verb: str, *, tone: str = "grey") -> None:
        """Say what could be done, with a button that does it."""
        self._show(text, tone, "info" if tone == "grey" else "warning")
        self.take.setText(verb)
        self.take.setVisible(True)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far a work is; ``total`` 0 = nobody knows yet."""
        self._show(text, "human", "folder")
        self._bar.setVisible(True)
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        self.stop.setVisible(True)
        self.close_it.setVisible(False)

    def _show(self, text: str, tone: str, icon: str) -> None:
        restyle(self, ground=tone)
        set_ink(self._text, "2" if tone == "grey" else tone)
        self._icon.set_look(icon, "ink2" if tone == "grey" else tone)
        self._text.setText(text)
        for widget in (self._bar, self.take, self.undo, self.stop):
            widget.setVisible(False)
        self.close_it.setVisible(True)
        self.setVisible(bool(text))


def empty_page(text: str, button: QWidget) -> QWidget:
    """Return what stands in the place of a list that is empty: one line, one button."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.addStretch(1)
    column.addWidget(text_label(text), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    return widget
