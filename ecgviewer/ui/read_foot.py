"""The foot of the panel: what comes next in the read, and the buttons for it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.reading import ASIDE
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

_FIRST = tr_later(
    "Logging keeps your reading as it stands, with the time. The surprise overlay then becomes "
    "available; you can change anything afterwards."
)
_FIRST_BLIND = tr_later(
    "Logging keeps your reading as it stands, with the time. A packet is read without the model to "
    "the end; you can change anything afterwards."
)
_FIRST_SEEN = tr_later(
    "Here surprise is shown from the start. Logging keeps your reading as it stands, with the time."
)

_SECOND_SEEN = tr_later(
    "First read logged {when}, with the model in view. Change what you like; finalise when it "
    "stands."
)
_SECOND = tr_later(
    "First read logged {when}, without the model. Change what you like; finalise when it stands."
)
_AMENDED = tr_later(
    "Amended and final since {when}. A change asks for its reason and is kept as an amendment."
)
_FINAL = tr_later("Final since {when}. A change asks for its reason and is kept as an amendment.")
_ASIDE = {
    "later": tr_later("Later"),
    "uncertain": tr_later("Uncertain"),
    "unfit": tr_later("Unfit"),
}


class ReadFoot(QFrame):
    """Log, finalise or amend; put off, uncertain, unfit."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("read_foot")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._text = text_label(role="secondary", ink="2", wrap=True)
        self._column.addWidget(self._text)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._column.addLayout(self._grid)
        self._aside = QHBoxLayout()
        self._aside.setSpacing(8)
        self._marks = {}
        for name in ASIDE:
            button = Button(tr(_ASIDE[name]), kind="segment")
            button.setCheckable(True)
            button.setToolTip(tip(name))
            button.clicked.connect(lambda _=False, name=name: actions.trigger(name))
            actions.qt[name].enabledChanged.connect(button.setEnabled)
            self._aside.addWidget(button)
            self._marks[name] = button
        self._aside.addStretch(1)
        self._log = self._button(tr("Log first read"), "log_read", actions)
        self._finalise = self._button(tr("Finalise"), "finalise", actions)
        self._amend = self._button(tr("Amend"), "finalise", actions)
        self._shown = self._log
        self._below: bool | None = None
        session.reading.changed.connect(self.refresh)
        session.recordChanged.connect(self.refresh)
        session.marks.draftChanged.connect(self.refresh)
        self.set_compact(on=False)

    @staticmethod
    def _button(title: str, action: str, actions: ActionSet) -> Button:
        button = Button(title, key=key_text(action), kind="primary")
        button.setToolTip(tip(action))
        button.clicked.connect(lambda: actions.trigger(action))
        return button

    def set_compact(self, *, on: bool) -> None:
        """Put the main button below the others in a small window."""
        self._compact = on
        side = 12 if on else 16
        self._column.setContentsMargins(side, 10, side, 12)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons into the room there is."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the main button below the others where the words have no room beside them."""
        margins = self._column.contentsMargins()
        below = self._compact or self._wanted() > self.width() - margins.left() - margins.right()
        if below == self._below:
            return
        self._below = below
        for item in (self._aside, self._log, self._finalise, self._amend):
            if isinstance(item, QHBoxLayout):
                self._grid.removeItem(item)
                self._grid.addLayout(item, 0, 0)
            else:
                self._grid.removeWidget(item)
                self._grid.addWidget(item, 1 if below else 0, 0 if below else 1)
        self._grid.setColumnStretch(0, 1)

    def _wanted(self) -> int:
        """Return how wide all buttons of one row are."""
        row = [*self._marks.values(), self._shown]
        return sum(one.sizeHint().width() for one in row) + 8 * len(self._marks)

    def refresh(self) -> None:
        """Show what can be done next."""
        session, reading = self._session, self._session.reading
        state, marks = reading.state, session.marks
        # A small window needs its room for the finding being written; nothing is logged then.
        self.setVisible(session.has_record and not (self._compact and marks.has_draft))
        self._text.setText(self._words())
        for name, button in self._marks.items():
            button.setChecked(state.aside == name)
            button.setEnabled(reading.can_put_aside)
        shown = {"first": self._log, "final": self._amend}.get(state.stage, self._finalise)
        for button in (self._log, self._finalise, self._amend):
            button.setVisible(button is shown)
            button.setEnabled(reading.can_read and not marks.has_draft)
        # One primary button a screen: while a finding is written, it is the one that saves it.
        rest = marks.has_draft or shown is self._amend
        shown.set_look(kind="normal" if rest else "primary")
        self._shown = shown
        self._place()

    def _words(self) -> str:
        reading, marks = self._session.reading, self._session.marks
        if marks.store_problem:
            return tr("Nothing can be logged. {problem}", problem=marks.store_problem)
        state = reading.state
        if state.stage == "first":
            hidden = _FIRST_BLIND if reading.is_blinded else _FIRST
            return tr(hidden if reading.is_human_first else _FIRST_SEEN)
        last = next(one for one in reversed(reading.entries) if one.act in _SAID)
        when = when_text(last.at)
        if state.stage == "second":
            return tr(_SECOND_SEEN if last.ai_visible else _SECOND, when=when)
        if state.stage == "amending":
            return tr(
                "Opened again {when}: {reason}. Finalise again when it stands.",
                when=when,
                reason=last.reason,
            )
        return tr(_AMENDED if state.was_amended else _FINAL, when=when)


_SAID = ("log", "finalise", "amend")


def when_text(at: str) -> str:
    """Return when something was stored as the clock on the wall said it."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
