"""What changes is said to who listens: messages, records, scores, the cursor on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.language import tr
from ecgviewer.core.record_ref import record_title
from ecgviewer.ui.score_card import one_in
from ecgviewer.ui.spoken import install
from ecgviewer.ui.spoken_words import place_words, plain

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.trace_view import TraceView

SETTLE_MS = 150
"""Pause in moving the cursor after which its place is said."""


def is_heard() -> bool:
    """Whether a screen reader or the like asks for anything."""
    return QAccessible.isActive()


class Announcer(QObject):
    """Tells a screen reader what it would not ask for.

    Nothing of the model is said that is not shown: before the first read there is no heat, no
    score, and no word of either.

    Parameters
    ----------
    session, sheet
        What is followed.
    window
        In whose name it is said.
    """

    said = Signal(str)
    """What was handed to the screen reader."""

    def __init__(self, session: ReviewSession, sheet: TraceView, window: QWidget) -> None:
        super().__init__(window)
        install()
        self._session, self._sheet, self._window = session, sheet, window
        self._score_said = ""
        self._at: tuple[str, float, float] | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._say_place)
        session.messageChanged.connect(self._on_message)
        session.recordChanged.connect(self._on_record)
        session.scoreChanged.connect(self._on_score)
        session.marks.changed.connect(self._on_sheet)
        session.heatChanged.connect(self._on_sheet)
        sheet.viewChanged.connect(self._on_sheet)
        sheet.cursorMoved.connect(self._on_cursor)

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Say something; ``at_once`` interrupts what is being said."""
        if not text or not is_heard():
            return
        event = QAccessibleAnnouncementEvent(self._window, text)
        levels = QAccessible.AnnouncementPoliteness
        event.setPoliteness(levels.Assertive if at_once else levels.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(text)

    def _on_message(self) -> None:
        message = self._session.message
        if message is not None:
            self.say(plain(message.text), at_once=message.kind == "error")

    def _on_record(self) -> None:
        session = self._session
        self._score_said = ""
        self._on_sheet()
        if session.record is None or session.path is None:
            return
        self.say(
            tr(
                "Record {title}, {place:,} of {n:,}",
                title=record_title(session.path),
                place=session.place + 1,
                n=len(session.paths),
            )
        )

    def _on_score(self) -> None:
        session = self._session
        self._on_sheet()
        if session.score is None or not session.heat_on:
            return
        rarity = one_in_text(one_in(session.score.surprise))
        text = tr("Surprise, for review: {rarity} normals", rarity=rarity)
        if text != self._score_said:
            self._score_said = text
            self.say(text)

    def _on_sheet(self) -> None:
        """Tell that what the sheet says of itself is another now."""
        if is_heard():
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self._sheet, changed))

    def _on_cursor(self, lead: str, time_s: float, value_mv: float) -> None:
        """Follow the cursor of the keyboard; the mouse's place is said by nobody."""
        if lead and is_heard() and self._sheet.hasFocus():
            at = self._sheet.canvas.cursor_item.cursor
            if at == (lead, time_s):
                self._at = lead, time_s, value_mv
                self._settle.start()

    def _say_place(self) -> None:
        if self._at is not None:
            self.say(place_words(*self._at))
            self._on_sheet()
