"""The page of similar cases: what is sought, how far the library is, the list, one case beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Button, Icon
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.similar_side import Side
from ecgviewer.ui.similar_table import CasesTable
from ecgviewer.ui.style import text_label

_LIST, _EMPTY = range(2)


class LibraryStrip(QFrame):
    """Which folder is searched, how much of it is indexed, and how far that goes."""

    def __init__(self, session: ReviewSession, page: QWidget) -> None:
        super().__init__()
        self._similar, self._page = session.similar, page
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.choose = Button(tr("Choose library"), icon="folder")
        self.choose.clicked.connect(self._ask)
        self._said = text_label(role="secondary", ink="2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 4)
        self.stop = Button(tr("Stop"), icon="x", height=26)
        self.stop.clicked.connect(self._similar.stop_indexing)
        self.again = Button(tr("Look for new ECGs"), icon="undo", height=26)
        self.again.clicked.connect(self._similar.index)
        for widget in (self._said, self._bar, self.stop, self.again, self.choose):
            row.addWidget(widget)

    def _ask(self) -> None:
        here = self._similar.library
        folder = QFileDialog.getExistingDirectory(self._page, tr("Library"), str(here or ""))
        if folder:
            self._similar.choose_library(Path(folder))

    def refresh(self) -> None:
        """Show how far it is."""
        similar = self._similar
        folder, step = similar.library, similar.progress
        busy = similar.is_indexing and step is not None
        self._bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy and folder is not None and similar.subject is not None)
        self.choose.setToolTip(str(folder) if folder is not None else "")
        name = folder.name if folder is not None else tr("No library")
        said = f"{name} · {similar.indexed}" if similar.indexed else name
        if busy and step is not None:
            said = tr("{name} · indexing: {message}", name=name, message=step.message)
            self._bar.setRange(0, step.total)
            self._bar.setValue(step.done)
        self._said.setText(said)


class SimilarPage(QWidget):
    """Enter opens a case, Space ticks it, Ctrl+A ticks all, Esc goes back to the sheet."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._similar = session, session.similar
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Similar cases"), role="title"))
        self._subject = text_label(ink="2")
        head.addWidget(self._subject)
        head.addStretch(1)
        self.strip = LibraryStrip(session, self)
        head.addWidget(self.strip)
        outer.addLayout(head)
        self.table = CasesTable(self._similar)
        self.table.opened.connect(self._open)
        self.table.currentMoved.connect(self._show_case)
        self.side = Side(session)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._build_card(), 1)
        row.addWidget(self.side)
        outer.addLayout(row, 1)
        self._said = text_label(role="secondary", ink="2")
        outer.addWidget(self._said)
        self._similar.changed.connect(self.refresh)
        self._similar.progressed.connect(self._on_progress)
        for signal in (session.reading.changed, session.settingsChanged, session.recordsChanged):
            signal.connect(self.refresh)
        self.set_compact(on=False)

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self._stack = QStackedLayout(card)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self.table)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self._eye = Icon("eye-off", ink="ink2", size=20)
        column.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignHCenter)
        self._empty = text_label(ink="2")
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignHCenter)
        self._begin = Button(tr("Choose library"), icon="folder", kind="primary")
        self._begin.clicked.connect(self.strip.choose.click)
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._stack.addWidget(empty)
        return card

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self.table.set_compact(on=on)
        self.side.set_compact(on=on)
        self.strip.again.set_compact(on=on)

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that nothing is seen here any more."""
        super().hideEvent(event)
        self._similar.look_at(None)

    def _on_progress(self) -> None:
        if self.isVisible() and self._similar.may_see:
            self.strip.refresh()

    def refresh(self) -> None:
        """Show what the state says; at rest while the page is not seen."""
        if not self.isVisible():
            return
        similar = self._similar
        seen = similar.may_see
        self.strip.setVisible(seen)
        self.side.setVisible(seen)
        self._subject.setText(similar.subject_text if seen else "")
        self.strip.refresh()
        self.table.renew()
        self._stack.setCurrentIndex(_LIST if similar.cases else _EMPTY)
        self._eye.setVisible(not seen)
        self._begin.setVisible(seen and similar.library is None)
        self._empty.setText(self._empty_text())
        self._said.setText(self._foot_text() if seen else "")
        self.side.label.refresh()
        self._show_case()

    def _empty_text(self) -> str:
        similar = self._similar
        if not similar.may_see:
            return similar.why_hidden
        if similar.subject is None:
            return tr(
                "Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there."
            )
        if similar.library is None:
            return tr("No library yet: a folder of ECGs to search.")
        if similar.problem:
            return similar.problem
        if similar.is_busy:
            return tr("Searching")
        if similar.is_indexing:
            return tr("The first records are being indexed; they are listed as they come.")
        return tr("Nothing similar: the library holds no other patient's ECG that can be searched.")

    def _foot_text(self) -> str:
        found = self._similar.found
        if found is None:
            return ""
        said = tr(
            "Records searched: {n:,}, by {model}",
            n=found.searched,
            model=found.model_id,
        )
        parts = [said]
        if found.same_patient:
            parts.append(tr("{n} of the same patient or recording left out", n=found.same_patient))
        parts += map(tr, found.notes)
        if self._similar.problem:
            parts.append(self._similar.problem)
        return " · ".join((*parts, tr("AI output, for review")))

    def _show_case(self) -> None:
        case = self.table.current if self._similar.cases else None
        self.side.over.show_case(case)
        self._similar.look_at(case if self.isVisible() else None)

    def _open(self, row: int) -> None:
        self._similar.open(self.table.cases.cases[row])

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the list."""
        super().focusInEvent(event)
        self.table.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc: it leaves the field, then the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or press what has the focus."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            if isinstance(focus, QLineEdit):
                self.table.setFocus()
            else:
                self._similar.pageAsked.emit("read")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QAbstractButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
