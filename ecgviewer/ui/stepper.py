"""Where a read stands: first read, second look, final; and whether it was put aside or amended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.controls import Icon, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label

_STEPS = (tr_later("First read"), tr_later("Second look"), tr_later("Final"))
_PLACE = {"first": 0, "second": 1, "final": 2, "amending": 2}


class Stepper(QFrame):
    """The steps of a read: the one now in blue, those done in green with a check."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icons: list[Icon] = []
        self._plain: list[QLabel] = []
        self._chips: list[QLabel] = []
        # Two labels a step: one that turned into a chip would keep its width.
        for place, title in enumerate(_STEPS):
            if place:
                row.addWidget(Icon("chevron-right", ink="ink3", size=12))
            icon = Icon("check", ink="green", size=12)
            plain, now = text_label(tr(title), ink="2"), chip(tr(title), "human")
            self._icons.append(icon)
            self._plain.append(plain)
            self._chips.append(now)
            for widget in (icon, plain, now):
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._aside = chip("", "amber")
        row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignVCenter)
        session.reading.changed.connect(self.refresh)
        session.recordChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show where the read of the record shown stands."""
        session, state = self._session, self._session.reading.state
        self.setVisible(session.has_record)
        now = _PLACE[state.stage]
        amended = state.stage == "amending" or state.status == "amended"
        last = {"amending": tr("Amending"), "final": tr("Amended") if amended else tr("Final")}
        self._chips[2].setText(last.get(state.stage, tr("Final")))
        logged = next((one.at for one in session.reading.entries if one.act == "log"), None)
        self._plain[0].setText(
            tr("First read {time}", time=_clock(logged)) if logged else tr(_STEPS[0])
        )
        for place, icon in enumerate(self._icons):
            is_now = place == now
            self._plain[place].setVisible(not is_now)
            set_ink(self._plain[place], "green" if place < now else "2")
            self._chips[place].setVisible(is_now)
            icon.setVisible(place < now or (is_now and amended))
            icon.set_look("pencil" if is_now else "check", "human" if is_now else "green")
        self._aside.setVisible(bool(state.aside))
        self._aside.setText(tr(state.words))
        self.setAccessibleName(tr("State of the read: {state}", state=tr(state.words)))
        self.setToolTip(_tip(session))


def _clock(at: str) -> str:
    """Return the time of day of what was stored today, else its date."""
    when = datetime.fromisoformat(at).astimezone()
    today = datetime.now().astimezone().date()
    return when.strftime("%H:%M" if when.date() == today else "%Y-%m-%d")


def _tip(session: ReviewSession) -> str:
    reading = session.reading
    state = tr(reading.state.words)
    if reading.policy is None:
        return tr("{state}, read by {reader}", state=state, reader=session.reader)
    return tr(
        "{policy}. {state}, read by {reader}",
        policy=tr(reading.policy.words),
        state=state,
        reader=session.reader,
    )
