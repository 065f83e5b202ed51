"""The panel beside the sheet: messages over sections that scroll."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.controls import Button, Icon
from ecgviewer.ui.read_foot import ReadFoot
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label

_TONES = {"error": ("red", "error"), "caution": ("amber", "warning"), "info": ("human", "info")}


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
        self.heading.setSpacing(6 if on else 8)


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
        self._close.setToolTip(tr("Dismiss"))
        self._close.setAccessibleName(tr("Dismiss the message"))
        self._close.clicked.connect(session.dismiss)
        self._import = Button(tr("Import the table"), key=key_text("import_table"), height=24)
        self._import.clicked.connect(session.opening.import_table)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
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
            said = (
                tr_later("{problem} The file is left as it is. N opens the next one.")
                if session.can_next
                else tr_later("{problem} The file is left as it is.")
            )
            kind, text = "error", tr(said, problem=_sentence(session.record_problem))
        self.setVisible(bool(text))
        self._import.setVisible(kind == "error" and session.opening.needs_import)
        if text:
            tone, icon = _TONES[kind]
            restyle(self, ground=tone)
            set_ink(self._text, tone)
            self._icon.set_look(icon, tone)
            self._text.setText(text)
            self._close.setVisible(message is not None and text == message.text)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


SMALL_PX, USUAL_PX, LARGE_PX = 296, 440, 480
LARGE_FROM_PX = 2400


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
    """The sections one above the other, scrolled where they do not fit; a foot that stays."""

    def __init__(self, message: MessageStrip, sections: list[Section], foot: ReadFoot) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._sections, self._foot, self._compact = sections, foot, False
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
        column.addWidget(foot)

    def reveal(self, section: Section) -> None:
        """Scroll so far that a section is seen to its last button, also when it grows later."""
        section.removeEventFilter(self)
        section.installEventFilter(self)
        self._show(section)

    def show_part(self, part: QWidget) -> None:
        """Scroll so far that a part is seen, once."""
        self._show(part)

    def _show(self, section: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self._column.ensureWidgetVisible(section, 0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a section that grows: text that wraps is laid out after it is set."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, Section):
            size = cast(QResizeEvent, event)
            if size.size().height() > size.oldSize().height():
                self._show(watched)
        return super().eventFilter(watched, event)

    def set_room(self, width: int) -> None:
        """Take the width that belongs to a page of a width."""
        large = LARGE_PX if width >= LARGE_FROM_PX else USUAL_PX
        self.setFixedWidth(SMALL_PX if self._compact else large)

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self._compact = on
        self.set_room(self.parentWidget().width() if self.parentWidget() else 0)
        for section in (*self._sections, self._foot):
            section.set_compact(on=on)
