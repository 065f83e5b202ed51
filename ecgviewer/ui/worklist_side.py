"""Beside the worklist: the day, the record chosen, and how this list is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Button, Icon, Tone, chip
from ecgviewer.ui.panel import Section
from ecgviewer.ui.style import restyle, set_ink, text_label
from ecgviewer.ui.worklist_beats import BeatsView
from ecgviewer.ui.worklist_day import DayCard
from ecgviewer.ui.worklist_words import STATES, Line

SIDE_PX = 348
_MOST_FACTS = 12


class RecordCard(Section):
    """The record chosen: its beats, why it is here, what was read."""

    openAsked = Signal()
    similarAsked = Signal()
    tagAsked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._state = chip("", "grey")
        self.heading.addWidget(self._state)
        self.beats = BeatsView()
        self._scale = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self.beats)
        self.column.addWidget(self._scale)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnMinimumWidth(0, 88)
        self._facts.setColumnStretch(1, 1)
        self._labels = []
        for place in range(_MOST_FACTS):
            name, value = text_label(ink="2"), text_label(wrap=True)
            value.setMinimumWidth(1)
            self._facts.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, place, 1)
            self._labels.append((name, value))
        self.column.addLayout(self._facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.open = Button(tr("Open"), key="Enter")
        self.open.clicked.connect(self.openAsked)
        self.similar = Button(tr("Similar"), key="Ctrl L")
        self.similar.clicked.connect(self.similarAsked)
        self.tag = Button(icon="tag")
        self.tag.setToolTip(f"{tr('Give or take tags')}  T")
        self.tag.setAccessibleName(tr("Give or take tags"))
        self.tag.clicked.connect(self.tagAsked)
        row.addWidget(self.open, 1)
        row.addWidget(self.similar)
        row.addWidget(self.tag)
        self.column.addLayout(row)

    def show_line(
        self, line: Line | None, facts: Sequence[tuple[str, str, str]], *, said: str
    ) -> None:
        """Show a record.

        Parameters
        ----------
        line
            As in the list; None while it is fetched.
        facts
            Name, value and ink of each line below the beats.
        said
            What stands in the place of beats where there are none.
        """
        self.title.setText(line.title if line is not None else "…")
        state, tone = STATES.get(line.state, ("", "grey")) if line is not None else ("", "grey")
        self._show_state(tr(state) if state else "", tone)
        picture = None if line is None else line.picture
        self.beats.show_picture(picture, empty=said)
        scale = (
            tr("Median beats · {scale}", scale=self.beats.scale_text) if picture is not None else ""
        )
        self._scale.setText(scale)
        self._scale.setVisible(bool(scale))
        for place, (name, value) in enumerate(self._labels):
            there = place < len(facts)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                title, text, ink = facts[place]
                name.setText(title)
                value.setText(text)
                set_ink(value, ink)
        can_open = line is not None and line.path is not None
        self.open.setEnabled(can_open)
        self.similar.setEnabled(can_open)
        self.tag.setEnabled(line is not None and bool(line.record_id))

    def _show_state(self, text: str, tone: Tone) -> None:
        self._state.setVisible(bool(text))
        self._state.setText(text)
        restyle(self._state, tone=tone)


class ListCard(Section):
    """How this list is made: in whose order, how much of it by chance."""

    def __init__(self) -> None:
        super().__init__(tr("This list"))
        self._rows: list[tuple[Icon, QWidget]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.column.addLayout(self._lines)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts, each with an icon's name."""
        facts = tuple(facts)
        if facts == self._shown:
            return
        self._shown = facts
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, text in facts:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(Icon(icon), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(text, role="secondary", wrap=True), 1)
            self._lines.addWidget(line)


class Side(QFrame):
    """The panel at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setFixedWidth(SIDE_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        holder = QWidget()
        holder.setObjectName("scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.day, self.record, self.list = DayCard(), RecordCard(), ListCard()
        for card in (self.day, self.record, self.list):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        outer.addWidget(area)
