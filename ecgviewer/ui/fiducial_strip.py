"""What can be done with the chosen mark, in the panel under the measurements."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.fiducial_edits import TITLES, wave_of
from ecgviewer.ui.controls import Button
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.key_names import shown_key
from ecgviewer.ui.measurement_words import measured_by
from ecgviewer.ui.style import restyle, text_label

_KEYS = (
    ("← →", tr_later("1 sample, with Shift 10")),
    ("Tab", tr_later("next mark")),
    ("↑ ↓", tr_later("all leads, or one lead's own")),
    ("Ctrl ← →", tr_later("another beat")),
)


class FiducialStrip(QFrame):
    """Names the mark in hand, its keys, and the buttons for adding and taking away waves."""

    def __init__(self, state: FiducialState) -> None:
        super().__init__()
        self._state = state
        restyle(self, ground="human")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._title = text_label(role="strong", ink="human", wrap=True)
        head.addWidget(self._title, 1)
        head.addWidget(self._button(tr("Done"), tr("Let go of the marks"), state.leave, key="Esc"))
        column.addLayout(head)
        self._said = text_label(role="secondary", ink="human")
        column.addWidget(self._said)
        keys = QGridLayout()
        keys.setHorizontalSpacing(10)
        keys.setVerticalSpacing(2)
        keys.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(_KEYS):
            keys.addWidget(text_label(shown_key(key), role="small", ink="2"), row, 0)
            keys.addWidget(text_label(tr(what), role="small", ink="2"), row, 1)
        column.addLayout(keys)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self._add = {
            wave: self._button(
                tr("Mark {wave}", wave=wave),
                tr("Put marks for a {wave} that was not found", wave=wave),
                self._adder(wave),
            )
            for wave in ("P", "T")
        }
        self._take = self._button("", "", self._take_wave)
        self._back = self._button(
            tr("Reset mark"), tr("Put this mark back where it was measured"), state.reset_mark
        )
        for button in (*self._add.values(), self._take, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        state.shownChanged.connect(self.refresh)
        state.changed.connect(self.refresh)
        self.refresh()

    @staticmethod
    def _button(text: str, tip: str, call: Callable[[], object], *, key: str = "") -> Button:
        button = Button(text, height=24, key=key)
        button.setToolTip(tip)
        button.clicked.connect(lambda: call())
        return button

    def _adder(self, wave: str) -> Callable[[], object]:
        return lambda: self._state.add_wave(wave)

    def _take_wave(self) -> None:
        if self._state.mark is not None:
            self._state.take_wave(wave_of(self._state.mark))

    def refresh(self) -> None:
        """Show the mark in hand; nothing where there is none."""
        state, marks = self._state, self._state.marks
        self.setVisible(state.is_active and marks is not None)
        if state.mark is None or marks is None:
            return
        where = tr("{lead} alone", lead=state.scope) if state.scope else tr("all leads")
        self._title.setText(f"{tr(TITLES[state.mark])}, {where}")
        found = state.measurements
        said = measured_by(found, state.mark) if found is not None and not state.scope else ""
        self._said.setText(said)
        self._said.setVisible(bool(said))
        wave = wave_of(state.mark)
        for name, button in self._add.items():
            button.setVisible(getattr(marks, f"{name.lower()}_on") is None)
        self._take.setVisible(wave != "QRS")
        self._take.setText(tr("No {wave}", wave=wave))
        self._take.setToolTip(
            f"{tr('Say that there is no {wave}', wave=wave)}  {shown_key('Ctrl+Del')}"
        )
        self._back.setEnabled(state.mark in state.edited_marks)
