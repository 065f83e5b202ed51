"""The page of what to label next: a new queue, those that there are, the rows of one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Icon
from ecgviewer.ui.queue_cards import ControlCard, KeptCard, WishCard, title_of, when
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.queue_strip import progress_text
from ecgviewer.ui.queue_table import QueueTable
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

LEFT_PX, LEFT_SMALL_PX = 380, 316

HIDDEN = tr_later(
    "Reasons stay hidden until the first read of each record is logged (Ctrl Enter). The order is "
    "random, so that it tells nothing, and control records stand anywhere in it."
)
EMPTY, CHOOSE = (
    tr_later("No queue yet. Make one at the left."),
    tr_later("Choose a queue at the left."),
)
SHOWN = tr_later(
    "Reasons are shown: nothing is read blind here, or all is read. The order is random, so that "
    "it tells nothing, and control records stand anywhere in it."
)


class QueuePage(QWidget):
    """Settings and queues at the left, the rows at the right."""

    def __init__(self, session: ReviewSession, actions: ActionSet, queueing: Queueing) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions, self._queueing = session, actions, queueing
        self.wish = WishCard(session, queueing)
        self.kept = KeptCard(queueing)
        self.control = ControlCard(queueing)
        self.table = QueueTable(queueing)
        self.table.readAsked.connect(self._read)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("What to label next"), role="title"))
        head.addWidget(
            text_label(tr("Records that teach the most, and some by chance to keep count"), ink="2")
        )
        head.addStretch(1)
        outer.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.wish)
        left.addWidget(self.kept, 1)
        left.addWidget(self.control)
        row.addWidget(self._left)
        row.addWidget(self._build_rows(), 1)
        outer.addLayout(row, 1)
        self.set_compact(on=False)
        queueing.changed.connect(self.refresh)
        queueing.progressed.connect(self.wish.refresh)
        session.modelChanged.connect(self.wish.refresh_model)
        session.reading.allowedChanged.connect(self.refresh)
        session.tuning.changed.connect(self.wish.refresh)
        self.refresh()

    def _build_rows(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 12, 1, 1)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(15, 0, 15, 0)
        head.setSpacing(8)
        self._title = text_label(role="strong")
        self._done = text_label(ink="2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        head.addWidget(self._title)
        head.addWidget(self._done)
        head.addWidget(self._bar)
        head.addStretch(1)
        self.leave = Button(tr("Leave queue"), kind="quiet")
        self.leave.setToolTip(tr("Put the list of before back; the queue stays as it is"))
        self.leave.clicked.connect(self._queueing.close)
        self.start = Button(tr("Start reading"), icon="pulse", kind="primary")
        self.start.clicked.connect(lambda: self._read(None))
        head.addWidget(self.leave)
        head.addWidget(self.start)
        column.addLayout(head)
        told = QHBoxLayout()
        told.setContentsMargins(15, 0, 15, 4)
        told.setSpacing(8)
        self._eye = Icon("eye-off")
        self._told = text_label(role="secondary", ink="2", wrap=True)
        told.addWidget(self._eye)
        told.addWidget(self._told, 1)
        column.addLayout(told)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._empty = text_label(tr(EMPTY), ink="2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        column.addWidget(holder, 1)
        return card

    def _read(self, path: Any) -> None:
        self._queueing.read(path)
        self._actions.trigger("read")

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._left.setFixedWidth(LEFT_SMALL_PX if on else LEFT_PX)
        self.table.set_compact(on=on)

    def showEvent(self, event: Any) -> None:
        """Look at what there is."""
        super().showEvent(event)
        self._queueing.look()

    def focusInEvent(self, event: Any) -> None:
        """Hand the focus to the rows, or to the button that makes some."""
        super().focusInEvent(event)
        (self.table if self._queueing.work is not None else self.wish.make).setFocus()

    def refresh(self) -> None:
        """Show queue and progress; at rest while not seen."""
        if not self.isVisible():
            return
        for card in (self.wish, self.kept, self.control):
            card.refresh()
        work, queueing = self._queueing.work, self._queueing
        for widget in (self._title, self._done, self._bar, self._told, self._eye, self.start):
            widget.setVisible(work is not None)
        self.leave.setVisible(queueing.is_open)
        self._stack.setCurrentIndex(0 if work is not None else 1)
        self.table.renew()
        if work is None:
            self._empty.setText(tr(CHOOSE if queueing.queues else EMPTY))
            return
        hides = queueing.hides
        self._title.setText(
            tr(
                "Queue of {when} · {name}",
                when=when(work.queue),
                name=title_of(work.queue, told=not hides),
            )
        )
        self._done.setText(progress_text(work))
        self._bar.setRange(0, len(work.items))
        self._bar.setValue(work.n_done)
        self._told.setText(tr(HIDDEN if hides else SHOWN))
        self._eye.set_look("eye-off" if hides else "eye", "ink2")
        left = work.next_open() is not None
        self.start.setText(tr("Go on") if queueing.is_open or work.n_done else tr("Start reading"))
        self.start.setEnabled(bool(work.paths) and left)
        self.start.updateGeometry()
        if queueing.is_open and not self.table.currentIndex().isValid():
            self.table.select(queueing.place - 1)
